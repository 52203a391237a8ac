/// A template compiled for one view and one language: rendering cannot fail.
@usableFromInline package struct Template<V: View>: Sendable {
  let program: Program

  /// Appends the page to the output.
  @inlinable package func render(_ view: V, links: LinkStyle, into output: inout Output) {
    render(V.shape.slots(of: view), links: links, into: &output)
  }

  @usableFromInline
  func render(_ slots: [Slot], links: LinkStyle, into output: inout Output) {
    var renderer = Renderer(program: program, links: links, view: slots)
    renderer.run(into: &output)
  }
}
