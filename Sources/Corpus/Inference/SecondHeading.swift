import Text

/// Tells a row of units, of kinds or of questions below the headings from a row of the table.
///
/// In columns that hold nothing but numbers and dates further down, such a row holds words.
enum SecondHeading {
  static func isOne(_ record: SampleRecord, above below: [SampleRecord], width: Int) -> Bool {
    let typed = CellLook.typedColumns(below, width: width).filter { $0 < record.cells.count }
    let cells = typed.map { record.cells[$0].trimmed }
    let looks = cells.map { CellLook($0) }
    guard !typed.isEmpty, !looks.contains(.value) else { return false }
    let texts = zip(cells, looks).filter { $0.1 == .text }.map(\.0)
    guard !texts.isEmpty else { return false }
    let others = record.cells.indices.filter { !typed.contains($0) }
    let areOthersBare = others.allSatisfy { column in
      CellLook(record.cells[column]) == .nothing || isUnit(record.cells[column])
        || isBracketed(record.cells[column])
    }
    if texts.allSatisfy(isUnit) { return true }
    if areOthersBare, texts.allSatisfy({ isUnit($0) || isBracketed($0) }) { return true }
    let areQuestions = texts.allSatisfy { $0.hasSuffix("?") && $0.contains(" ") }
    if areQuestions, texts.count == typed.count, below.count > 1 { return true }
    // Several columns of words at once are no slip, where rows enough hold none.
    guard texts.count > 1, texts.count == typed.count, below.count > 2 else { return false }
    let recurs = others.contains { column in
      !record.cells[column].isEmpty
        && below.contains {
          $0.cells.indices.contains(column) && $0.cells[column] == record.cells[column]
        }
    }
    return !recurs && texts.allSatisfy { isUnit($0) || isBracketed($0) || isPhrase($0) }
  }

  /// Whether a row holds the keys of questions, as `{"ImportId":"QID1"}`, and nothing else.
  static func isKeys(_ record: SampleRecord) -> Bool {
    let cells = record.cells.map(\.trimmed).filter { !$0.isEmpty }
    return !cells.isEmpty
      && cells.allSatisfy {
        $0.hasPrefix("{") && $0.hasSuffix("}") && $0.lowercased().contains("importid")
      }
  }

  /// The words of the first row below the headings where the columns that hold them hold nothing but
  /// values further down; nil where there are none, or values beside them.
  static func words(_ records: [SampleRecord]) -> [String]? {
    let width = records[0].cells.count
    let typed = CellLook.typedColumns(Array(records.dropFirst(2)), width: width)
    let cells = typed.filter { $0 < records[1].cells.count }.map { records[1].cells[$0] }
    guard !cells.contains(where: { CellLook($0) == .value }) else { return nil }
    let words = cells.filter { CellLook($0) == .text }
    return words.isEmpty ? nil : words
  }

  /// Words of a heading: without digits, or a sentence.
  private static func isPhrase(_ text: String) -> Bool {
    text.split(separator: " ").count > 2 || !text.contains(where: \.isNumber)
      || text.hasPrefix("{") && text.hasSuffix("}")
  }

  private static func isBracketed(_ text: String) -> Bool {
    let text = text.trimmed
    return text.count > 2
      && [("(", ")"), ("[", "]"), ("<", ">")].contains {
        text.hasPrefix($0.0) && text.hasSuffix($0.1)
      }
  }

  /// Whether a cell names a unit or a kind of values, in brackets or without.
  private static func isUnit(_ text: String) -> Bool {
    var text = text.trimmed.lowercased()
    let isBracketed = isBracketed(text)
    if isBracketed { text = String(text.dropFirst().dropLast()) }
    if text.contains(where: { "%‰°$€£¥".contains($0) }), text.count < 20,
      text.count(where: \.isNumber) == 0
    {
      return true
    }
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard !words.isEmpty, words.count < 6 else { return false }
    return isBracketed
      ? words.contains { units.contains($0) }
      : words.allSatisfy { units.contains($0) || fillers.contains($0) }
        && words.contains { units.contains($0) }
  }

  private static let fillers: Set<String> = ["of", "in", "per", "the", "1000", "100", "000", "at"]

  private static let units: Set<String> = Set(
    """
    km km2 km3 km² km³ m m2 m3 m² m³ cm mm ha hectares acres miles mi mi2 ft feet inches kg g mg t
    tonnes tons lb kwh mwh gwh twh kw mw gw j mj gj tj l litres barrels bbl usd eur gbp jpy cny rmb rub
    inr chf cad aud krw mxn brl sek nok dkk pln czk huf dollars euros pounds yen yuan rubles francs
    marks thousand thousands million millions billion billions bn mio mrd mn th percent percentage pct
    pp share rate ratio index points number count counts persons people inhabitants heads deaths killed
    cases units pieces years year months days hours minutes seconds min s h yr yrs date degrees degree
    deg celsius kelvin meters metres kilometers kilometres
    int int32 int64 integer bigint smallint string str text char chr varchar character float float64
    double dbl real numeric num decimal datetime timestamp time bool boolean logical lgl factor fct
    category object uint8 long short
    anzahl prozent mill tsd stück personen jahre nombre pourcentage milliers número porcentaje miles
    personas numero percentuale
    人 万人 年 元 亿元 万元 円 百万円 千人 km.
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
