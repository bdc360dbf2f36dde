import Chronology

/// One record of a file with all that values are made of.
struct ImportRecord {
  var cells: RecordCells
  /// The item of the list for which a row is made.
  var item: [UInt8] = []
  let lists: [String: CodeList]
  /// What was wrong with the values made since it was last emptied.
  var faults: [LoadFault.Kind] = []

  typealias Value = ImportValue<Int?>
  typealias Date = ImportDate<Int?>
}

extension ImportRecord {
  /// Appends a value to a text; nothing where there is none.
  mutating func append(_ value: Value, to text: inout [UInt8]) {
    switch value {
    case .constant(let words): text.append(contentsOf: words.utf8)
    case .column(let column): if let column { cells.append(column, to: &text) }
    case .item: text.append(contentsOf: item)
    case .first(let values):
      let start = text.count
      for value in values where text.count == start { append(value, to: &text) }
    case .join(let values, let sign): append(values, with: sign, to: &text)
    case .mapped(let value, let words):
      let code = string(value)
      if code.isEmpty { return }
      if words[code] == nil { faults.append(unlisted(code, among: words.keys.sorted())) }
      text.append(contentsOf: (words[code] ?? code).utf8)
    case .label(let value, let list):
      var code: [UInt8] = []
      append(value, to: &code)
      if let name = lists[list]?.name(of: code.span) { text.append(contentsOf: name.utf8) }
    case .code(let value, let list, let digits):
      append(value, in: list, digits: digits, to: &text)
    case .unless(let value, let other):
      let start = text.count
      append(value, to: &text)
      var same: [UInt8] = []
      append(other, to: &same)
      if text[start...].elementsEqual(same) { text.removeSubrange(start...) }
    case .items(let items):
      text.append(contentsOf: self.items(items).joined(separator: [UInt8(ascii: ";")]))
    case .date(let date):
      if case .date(let edtf) = self.date(date) { text.append(contentsOf: edtf.utf8) }
    }
  }

  private mutating func append(_ values: [Value], with sign: String, to text: inout [UInt8]) {
    let start = text.count
    for value in values {
      let end = text.count
      if end > start { text.append(contentsOf: sign.utf8) }
      let begin = text.count
      append(value, to: &text)
      if text.count == begin { text.removeSubrange(end...) }
    }
  }

  /// Appends a code that must be in a list.
  private mutating func append(
    _ value: Value, in list: String, digits: Int, to text: inout [UInt8]
  ) {
    var code: [UInt8] = []
    append(value, to: &code)
    if code.isEmpty { return }
    if code.count >= digits, lists[list]?.contains(code.span) == true {
      text.append(contentsOf: code)
      return
    }
    let read = String(code.span)
    let whole = "0" + read
    let isKnown = whole.utf8.count >= digits && lists[list]?.contains(whole) == true
    faults.append(.danglingReference(read: read, table: list, nearest: isKnown ? whole : nil))
  }

  private func unlisted(_ code: String, among codes: [String]) -> LoadFault.Kind {
    .notInEnumeration(read: code, allowed: codes, nearest: nil)
  }

  /// A value as a text.
  mutating func string(_ value: Value) -> String {
    var text: [UInt8] = []
    append(value, to: &text)
    return String(text.span)
  }

  /// The items of a list in a cell: trimmed, none empty, none twice.
  mutating func items(_ items: Value.Items) -> [[UInt8]] {
    var text: [UInt8] = []
    append(items.value, to: &text)
    if text.isEmpty { return [] }
    let separator = Array(items.separator.utf8)
    var found: [[UInt8]] = []
    var start = 0
    while start <= text.count {
      var end = start
      while end < text.count, !text[end...].starts(with: separator) { end += 1 }
      let wide = text.span.extracting(start..<end)
      let range = wide.trimmedRange
      let item = Array(text[(start + range.lowerBound)..<(start + range.upperBound)])
      if !item.isEmpty, !found.contains(item) { found.append(item) }
      start = end + separator.count
    }
    return found
  }
}
