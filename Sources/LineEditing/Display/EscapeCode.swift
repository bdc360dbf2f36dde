/// The control sequences that the painter writes; all are of the VT220.
enum EscapeCode {
  static let hideCursor = "\u{1b}[?25l"
  static let showCursor = "\u{1b}[?25h"
  static let save = "\u{1b}7"
  static let restore = "\u{1b}8"
  static let clearToEndOfRow = "\u{1b}[K"
  static let clearToEndOfScreen = "\u{1b}[J"
  static let beginPastes = "\u{1b}[?2004h"
  static let endPastes = "\u{1b}[?2004l"

  static func up(_ rows: Int) -> String { rows > 0 ? "\u{1b}[\(rows)A" : "" }
  static func down(_ rows: Int) -> String { rows > 0 ? "\u{1b}[\(rows)B" : "" }
  static func column(_ column: Int) -> String { "\u{1b}[\(column + 1)G" }
  static func place(row: Int, column: Int) -> String { "\u{1b}[\(row + 1);\(column + 1)H" }

  /// Returns a text in a rendition, as `1;35`; an empty rendition leaves it plain.
  static func rendered(_ text: some StringProtocol, as rendition: String) -> String {
    rendition.isEmpty || text.isEmpty ? String(text) : "\u{1b}[\(rendition)m\(text)\u{1b}[0m"
  }

  static let bold = "1"
  static let dim = "2"
  static let reverse = "7"
}
