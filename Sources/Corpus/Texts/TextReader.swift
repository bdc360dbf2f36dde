/// Reads the text of a source into passages.
package enum TextReader {
  /// Reads a file.
  ///
  /// What the file holds decides what its locators count: paragraphs in HTML, lines in plain text.
  /// Where the rows that rest on the source count otherwise, they decide: the paragraphs of a plain
  /// text are then numbered in their order, and the lines of one in HTML are taken one by one.
  ///
  /// - Parameters:
  ///   - source: The row of the source.
  ///   - cited: What the locators of the corpus count for this source, where it has any.
  package static func text(
    source: Int, path: String, cited: LocatorUnit?
  ) throws(TextFault) -> AttachedText {
    let text = try SourceFile.text(path)
    let passages = passages(of: text, cited: cited)
    guard let first = passages.first else { throw TextFault(.noText, path) }
    return AttachedText(source: source, path: path, unit: first.unit, passages: passages)
  }

  static func passages(of text: String, cited: LocatorUnit?) -> [Passage] {
    switch (HTMLTextReader.reads(text), cited) {
    case (true, .line): PlainTextReader.passages(of: withoutTags(text))
    case (true, _): HTMLTextReader.passages(of: text)
    case (false, .paragraph): numbered(PlainTextReader.passages(of: text))
    case (false, _): PlainTextReader.passages(of: text)
    }
  }

  /// The passages with their own numbers for places.
  private static func numbered(_ passages: [Passage]) -> [Passage] {
    passages.enumerated().map { index, passage in
      Passage(
        text: passage.text, kind: passage.kind, unit: .paragraph,
        places: [Passage.Place(offset: 0, number: index + 1)])
    }
  }

  /// The lines of a text in HTML, each without its tags.
  private static func withoutTags(_ text: String) -> String {
    HTMLEntities.decoded(text.replacing(/<[^<>\n]*>/, with: ""))
  }
}
