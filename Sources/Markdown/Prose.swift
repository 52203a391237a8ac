package import Vietnamese

/// The text of a `vi.md` or `en.md`: CommonMark with pipe tables, links between records, figures.
package enum Prose {
  /// - Parameters:
  ///   - file: the path that diagnostics show.
  ///   - language: the language the text is written in.
  package static func render(
    _ text: String, file: String, language: Language, context: ProseContext
  ) -> RenderedProse {
    let mending = Mending(Source([UInt8](text.utf8), file: file), kinds: context.kinds)
    let source = mending.source
    return ProseTree.parsed(source) { tree in
      tree.graftTables(calledBy: context.words)
      var pass = ProsePass(context: context, language: language)
      tree.root.walk { event, node, kind in pass.visit(event, node, kind) }
      let headings = pass.finishHeadings()
      let findings = source.findings + tree.findings + pass.findings
      return RenderedProse(
        html: tree.root.html(), headings: headings,
        diagnostics: Findings.placed(findings, of: mending), summary: pass.summary,
        words: pass.count.words, links: pass.links, media: pass.media, text: pass.whole.bytes,
        abbreviations: pass.abbreviations.found)
    }
  }
}
