import Engine
import Text

/// A line a field, `name: value`, and a blank line between rows: the best view of one row.
///
/// Where lines have a width, a value that is wider goes on below its beginning.
struct LineFormat: AnswerFormat {
  private let columns: [AnswerColumn]
  private let fields: FieldLines
  private let words: ValueText
  private let style: GridStyle

  init(columns: [AnswerColumn], options: RenderOptions) {
    self.columns = columns
    words = ValueText(nullText: options.nullText)
    style = GridStyle(isOn: options.colour)
    fields = FieldLines(columns.map(\.name), width: options.width, gap: 2)
  }

  func writeHead(to block: inout TextBlock) {}

  func writeRow(_ row: Int, to block: inout TextBlock) {
    if row > 0 { block.append(UInt8(ascii: "\n")) }
    for index in columns.indices {
      let value = words.shown(columns[index].value(row))
      for line in fields.lines(of: value, field: index, most: nil).lines {
        let name = style.text(line.name, .bold)
        if fields.isStacked {
          block.append(name + line.text + "\n")
        } else {
          let sign = line.name.isEmpty ? " " : ":"
          let text = line.text.isEmpty ? "" : " " + line.text
          block.append(line.blanks + name + sign + text + "\n")
        }
      }
    }
  }
}
