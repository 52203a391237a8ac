/// A template compiled for one view and one language: rendering cannot fail.
package struct Template<V: View>: Sendable {
  let program: Program

  /// Appends the page to the output.
  package func render(_ view: V, links: LinkStyle, into output: inout Output) {
    var renderer = Renderer(program: program, links: links, view: V.shape.slots(of: view))
    renderer.run(into: &output)
  }
}
