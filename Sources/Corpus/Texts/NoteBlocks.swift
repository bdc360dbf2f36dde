/// Tells the notes of a page from the text that they interrupt.
///
/// A file made from printed pages has the notes of each page where the page ended, often in the
/// middle of a sentence, and nothing but their look tells them apart. A line begins a block of notes
/// where two of these speak for it: it begins with the mark of a note, it cites as notes do, it is
/// longer than the lines of the text (smaller type), it is set apart. The block goes on as long as
/// its notes are unfinished, or the next line looks like a note as well.
struct NoteBlocks {
  let setting: PageSetting
  /// The last line of the text, and of the block of notes that is open.
  private var lastOfText: TextLine?
  private var lastNote: TextLine?

  init(_ setting: PageSetting) { self.setting = setting }

  /// What a line is, the lines before it being known.
  enum Part {
    case text
    /// A line of a note, the first or a later one.
    case noteStart, noteRest
  }

  mutating func part(of line: TextLine) -> Part {
    guard setting.fullWidth != nil else { return .text }
    if let lastNote {
      if continues(line, lastNote) {
        self.lastNote = line
        return .noteRest
      }
      if looksLikeNote(line) {
        self.lastNote = line
        return .noteStart
      }
      self.lastNote = nil
    } else if opensBlock(line) {
      lastNote = line
      return .noteStart
    }
    lastOfText = line
    return .text
  }

  /// Whether a line goes on with a note whose last line was broken at the width of the page.
  private func continues(_ line: TextLine, _ note: TextLine) -> Bool {
    !note.endsSentence && !setting.isMuchShorter(note) && !NoteMark.begins(line.text)
  }

  /// Whether a line among notes is one, though the note before is complete.
  private func looksLikeNote(_ line: TextLine) -> Bool {
    NoteMark.begins(line.text) || NoteStyle.cites(line.text) || setting.isWide(line)
  }

  private func opensBlock(_ line: TextLine) -> Bool {
    guard let before = lastOfText else { return false }
    // Nearly all lines are neither set apart nor longer than others: they cost no closer look.
    guard line.isSetApart || setting.isWide(line) || NoteMark.begins(line.text) else {
      return false
    }
    let isMarked = NoteMark.begins(line.text)
    let cites = NoteStyle.cites(line.text)
    // Text that is itself set wider, as an abstract may be, tells nothing by its width.
    let isWide = setting.isWide(line) && !setting.isWide(before)
    if before.endsSentence { return isMarked && (cites || isWide) || cites && isWide }
    guard isMarked || cites || isWide else { return false }
    return [isMarked, cites, isWide, line.isSetApart].count { $0 } >= 2
  }
}

/// The words and signs by which notes cite.
enum NoteStyle {
  /// Whether a line reads as a reference, or as the acknowledgement of a paper.
  static func cites(_ line: String) -> Bool {
    let openings = [
      "参见", "參見", "转引自", "轉引自", "同上", "载《", "見《", "见《", "〔美〕", "〔日〕", "〔英〕",
    ]
    if openings.contains(where: line.hasPrefix) { return true }
    let acknowledgements = ["本文系", "本文为", "本文是", "基金项目", "作者简介", "作者系"]
    if acknowledgements.contains(where: line.hasPrefix) { return true }
    let parts = ["http:", "https:", "》，《", "」、『", "』、『", "出版社，", "出版社,"]
    if parts.contains(where: line.contains) { return true }
    return namesPage(line) || latin.contains { line.contains($0) }
  }

  /// The abbreviations of notes in languages of the Latin script.
  private static let latin = [
    "ibid.", "Ibid.", "op. cit", "Op. cit", " pp. ", " vol. ", " Vol. ", " no. ", " No. ", "et al.",
  ]

  /// Whether a page is named: `第 12 页`, `第4-5頁`.
  private static func namesPage(_ line: String) -> Bool {
    line.split(separator: "第", omittingEmptySubsequences: false).dropFirst().contains { part in
      let number = part.prefix { !"页頁".contains($0) }
      return number.count < min(part.count, 12) && number.contains { $0.isNumber }
        && number.allSatisfy { $0.isNumber || $0.isWhitespace || "-—–、，,".contains($0) }
    }
  }
}
