/// Reads the paragraphs and notes of a plain text.
///
/// Lines that are broken at the width of a page are put together again, also over empty lines and
/// over the notes and page numbers that are between them: a paragraph ends where a sentence ends
/// with room left on its line, before an empty line, or before an indented one.
struct PlainTextReader {
  private let setting: PageSetting
  private var passages: [Draft] = []
  /// The places in `passages` of the paragraph and the note that lines may still be added to.
  private var openParagraph: Int?
  private var lastOfParagraph: TextLine?
  /// Whether notes or page numbers came after the last line of the open paragraph.
  private var hasGap = false

  private struct Draft {
    var joined = DehyphenatedText()
    let kind: Passage.Kind
    var places: [Passage.Place] = []

    mutating func append(_ line: TextLine, followsGap: Bool) {
      let offset = joined.append(line.text)
      places.append(
        Passage.Place(offset: offset, number: line.number, followsGap: followsGap))
    }
  }

  private init(_ setting: PageSetting) { self.setting = setting }

  /// The passages of a text, whose places are lines.
  static func passages(of text: String) -> [Passage] {
    let lines = TextLine.all(of: text)
    let setting = PageSetting(lines)
    let heads = RunningHeads(lines, setting)
    var reader = PlainTextReader(setting)
    var notes = NoteBlocks(setting)
    for line in lines {
      if heads.contains(line) {
        reader.hasGap = true
      } else {
        reader.read(line, as: notes.part(of: line))
      }
    }
    return reader.passages.map {
      Passage(text: $0.joined.text, kind: $0.kind, unit: .line, places: $0.places)
    }
  }

  private mutating func read(_ line: TextLine, as part: NoteBlocks.Part) {
    switch part {
    case .text: readText(line)
    case .noteRest where passages.last?.kind == .note:
      passages[passages.count - 1].append(line, followsGap: false)
    case .noteStart, .noteRest:
      hasGap = true
      passages.append(Draft(kind: .note))
      passages[passages.count - 1].append(line, followsGap: false)
    }
  }

  private mutating func readText(_ line: TextLine) {
    if let open = openParagraph, let last = lastOfParagraph, !isBreak(last, line) {
      passages[open].append(line, followsGap: hasGap)
    } else {
      passages.append(Draft(kind: .paragraph))
      openParagraph = passages.count - 1
      passages[passages.count - 1].append(line, followsGap: false)
    }
    lastOfParagraph = line
    hasGap = false
  }

  /// Whether a new paragraph begins between two lines of the text.
  private func isBreak(_ last: TextLine, _ line: TextLine) -> Bool {
    guard setting.fullWidth != nil else { return true }
    if last.endsSentence {
      return hasGap || line.followsBlank || line.indent >= 2 || setting.isShort(last)
    }
    // A heading has no stop, but room beside it and an empty line below it.
    return !hasGap && line.followsBlank && setting.isMuchShorter(last)
      && !",，、;；".contains(last.text.last ?? " ")
  }
}
