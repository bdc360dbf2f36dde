/// A block of a Markdown text between two fences, such as an example of a document.
package struct FencedBlock {
  /// The line of the first fence, from 1.
  package let line: Int
  /// What stands behind the first fence: `sh`, `clio`, `text`.
  package let language: String
  /// The lines between the fences, without the indentation of the first.
  package private(set) var lines: [String] = []
  /// Whether nothing but empty lines stands between the block before and this one.
  package let followsDirectly: Bool

  /// The lines as a text.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// The blocks of a text; those within a list are indented.
  package static func all(in text: String) -> [FencedBlock] {
    var blocks: [FencedBlock] = []
    var open: (block: FencedBlock, indentation: Int)?
    var isDirect = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let bare = line.drop { $0 == " " }
      if let begun = open {
        if bare.hasPrefix("```") {
          blocks.append(begun.block)
          (open, isDirect) = (nil, true)
        } else {
          open?.block.lines.append(String(line.dropFirst(min(begun.indentation, line.count))))
        }
      } else if bare.hasPrefix("```") {
        let block = FencedBlock(
          line: index + 1, language: String(bare.dropFirst(3)), followsDirectly: isDirect)
        open = (block, line.count - bare.count)
      } else if !bare.isEmpty {
        isDirect = false
      }
    }
    return blocks
  }

  private init(line: Int, language: String, followsDirectly: Bool) {
    (self.line, self.language, self.followsDirectly) = (line, language, followsDirectly)
  }
}
