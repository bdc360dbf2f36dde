package import Messages

/// How a column is kept, and how much memory that takes.
package struct ColumnStorage: Equatable, Sendable {
  /// `16 bits`, `codes of 214 texts`, `days in 16 bits, 3 spans apart`.
  package let coding: Message
  /// The bytes of the values, without what says which rows are missing where none is.
  package let bytes: Int
}

extension ColumnStorage {
  package init(_ column: Column) {
    let bits = column.missing.isEmpty ? 0 : column.missing.words.count * 8
    switch column {
    case .text(let texts):
      let heap = texts.heap.bytes + texts.offsets.bytes
      if let codes = texts.codes {
        self.init(
          coding: Message("check.kept.codes-of-texts", ["count": texts.entryCount - 1]),
          bytes: heap + codes.bytes + bits)
      } else {
        self.init(coding: Message("check.kept.texts"), bytes: heap + bits)
      }
    case .category(let coded):
      self.init(
        coding: Message("check.kept.codes-of-names", ["count": coded.dictionary.count]),
        bytes: coded.bytes + bits)
    case .integer(let numbers):
      self.init(
        coding: Message("check.kept.bits", ["count": numbers.values.width]),
        bytes: numbers.values.bytes + bits)
    case .decimal(let numbers):
      switch numbers.values {
      case .binary(let values):
        self.init(coding: Message("check.kept.bits", ["count": 64]), bytes: values.bytes + bits)
      case .scaled(let values, let scale):
        self.init(
          coding: scale == 1
            ? Message("check.kept.bits", ["count": values.width])
            : Message("check.kept.scaled", ["count": values.width, "scale": Int(scale)]),
          bytes: values.bytes + bits)
      }
    case .quantity(let quantities):
      let stated = ColumnStorage(.decimal(quantities.stated))
      self.init(
        coding: Message("check.kept.bounds"),
        bytes: stated.bytes + quantities.low.count * 16
          + (quantities.units?.bytes ?? 0) + bits)
    case .boolean(let truths):
      self.init(
        coding: Message("check.kept.bits", ["count": 1]),
        bytes: truths.isTrue.words.count * 8 + bits)
    case .date(let dates): self.init(dates, missing: bits)
    case .list(let lists):
      self.init(
        coding: Message("check.kept.codes-of-names", ["count": lists.dictionary.count]),
        bytes: lists.codes.bytes + lists.items.offsets.bytes + lists.dictionary.bytes)
    case .reference(let references):
      var bytes = references.rows.bytes + bits
      if case .any(let tables) = references.target { bytes += tables.bytes }
      self.init(coding: Message("check.kept.rows"), bytes: bytes)
    case .link(let links):
      self.init(
        coding: Message("check.kept.rows"), bytes: links.rows.bytes + links.targets.offsets.bytes)
    }
  }

  private init(_ dates: DateColumn, missing bits: Int) {
    let width = if case .narrow = dates.earliest { 16 } else { 32 }
    let days = dates.earliest.count * width / 8
    let texts = dates.texts.dictionary.count
    let coding =
      dates.irregular.isEmpty
      ? Message("check.kept.days", ["count": width, "texts": texts])
      : Message(
        "check.kept.days-and-spans",
        ["count": width, "texts": texts, "others": dates.irregular.count])
    self.init(
      coding: coding,
      bytes: (dates.isDaily ? days : 2 * days) + dates.irregular.spanBytes + dates.texts.bytes
        + (dates.words?.bytes ?? 0) + bits)
  }
}

extension IrregularDates {
  /// The bytes of the rows that are spans.
  fileprivate var spanBytes: Int {
    [spanRows, startFirst, startLast, endFirst, endLast].reduce(traits.bytes) { $0 + $1.bytes }
  }
}

extension Buffer {
  fileprivate var bytes: Int { count * MemoryLayout<Element>.stride }
}

extension IntegerBuffer {
  fileprivate var bytes: Int { count * width / 8 }
}

extension CodedColumn {
  fileprivate var bytes: Int { codes.bytes + dictionary.bytes }
}

extension NameDictionary {
  /// Each name is here twice: as bytes and as a string.
  fileprivate var bytes: Int { names.reduce(0) { $0 + 2 * $1.utf8.count + 32 } }
}
