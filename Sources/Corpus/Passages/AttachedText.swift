/// A local copy of a source, read into passages.
package struct AttachedText: Sendable {
  /// The row of the source in the collection of sources.
  package let source: Int
  /// The file, as the user named it.
  package let path: String
  package let unit: LocatorUnit
  /// Paragraphs and notes, in the order in which they begin in the file.
  package let passages: [Passage]

  package init(source: Int, path: String, unit: LocatorUnit, passages: [Passage]) {
    self.source = source
    self.path = path
    self.unit = unit
    self.passages = passages
  }

  /// What a locator names: the parts of paragraphs, then those of the notes among them; empty where
  /// it names nothing that there is.
  package func parts(at locator: Locator) -> [String] {
    guard locator.unit == unit else { return [] }
    let found = passages.compactMap { passage in
      passage.part(at: locator).map { (isNote: passage.kind == .note, text: $0) }
    }
    return found.filter { !$0.isNote }.map(\.text) + found.filter(\.isNote).map(\.text)
  }
}
