import Chronology

// Dates stand as days; what they are in EDTF is a part of its own, which no comparison of days reads, and so are
// the words that they were read from.

extension DateColumn: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    // First, for who reads nothing else.
    try pack.append { (part) throws(PackingFault) in
      try part.append(texts)
      try part.append(block: firstRows)
      if let clocks { try part.append(block: clocks) }
    }
    pack.append(hasWords)
    if let words { try pack.append { (part) throws(PackingFault) in try part.append(words) } }
    pack.append(isDaily)
    try pack.append(earliest)
    if !isDaily { try pack.append(latest) }
    pack.append(isWhole)
    pack.append(hasDoubt)
    try pack.append(regular)
    try pack.append(missing)
    try pack.append(doubtful)
    try pack.append(approximate)
    try pack.append(irregular)
    pack.append(hasClocks)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    let part = try pack.part()
    let hasWords = try pack.flag()
    let words = hasWords ? try pack.part() : nil
    let isDaily = try pack.flag()
    let earliest: DayBuffer = try pack.value()
    let latest: DayBuffer = isDaily ? earliest : try pack.value()
    let (isWhole, hasDoubt) = (try pack.flag(), try pack.flag())
    let regular: RowSet = try pack.value()
    let missing: RowSet = try pack.value()
    let doubtful: RowSet = try pack.value()
    let approximate: RowSet = try pack.value()
    let irregular: IrregularDates = try pack.value()
    let hasClocks = try pack.flag()
    let rowCount = missing.capacity
    let written = part.deferred(otherwise: .missing(rowCount, hasClocks: hasClocks)) {
      (part) throws(PackDamage) in
      let written = Written(
        texts: try part.value(), firstRows: try part.block(),
        clocks: hasClocks ? try part.block() : nil)
      guard written.isSound(rowCount: rowCount) else { throw PackDamage() }
      return written
    }
    let none = CodedColumn(codes: [], dictionary: NameDictionary())
    let otherWords =
      words?.deferred(otherwise: .missing(rowCount)) { (part) throws(PackDamage) in
        let words: CodedColumn = try part.value()
        guard words.isSound(rowCount: rowCount) else { throw PackDamage() }
        return words
      } ?? .ready(none)
    self.init(
      earliest: earliest, latest: latest, isDaily: isDaily, isWhole: isWhole, hasDoubt: hasDoubt,
      regular: regular, missing: missing, irregular: irregular, doubtful: doubtful,
      approximate: approximate, hasClocks: hasClocks,
      written: written, hasWords: hasWords, otherWords: otherWords)
  }
}

extension IrregularDates: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(spanRows)
    for days in [startFirst, startLast, endFirst, endLast] { try pack.append(days) }
    try pack.append(traits)
    let rows = others.keys.sorted()
    try pack.append(block: rows)
    try pack.append(CodedColumn(rows.map { others[$0]?.text }))
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    self.init(
      spanRows: try pack.buffer(), startFirst: try pack.buffer(), startLast: try pack.buffer(),
      endFirst: try pack.buffer(), endLast: try pack.buffer(), traits: try pack.buffer(),
      others: try Self.others(from: &pack))
  }

  /// The dates that stand whole, each text being read once.
  private static func others(
    from pack: inout PackReader
  ) throws(PackDamage) -> [Int32: EDTFDate] {
    let rows: [Int32] = try pack.block()
    let texts: CodedColumn = try pack.value()
    guard texts.isSound(rowCount: rows.count) else { throw PackDamage() }
    let dates = texts.dictionary.names.map { EDTFDate(ifValid: $0) }
    var others: [Int32: EDTFDate] = [:]
    others.reserveCapacity(rows.count)
    for (row, code) in zip(rows, texts.codes) {
      guard code != CodedColumn.missingCode, let date = dates[Int(code)] else { throw PackDamage() }
      others[row] = date
    }
    return others
  }
}

extension DateColumn.Written {
  /// What stands for the texts where they are damaged.
  static func missing(_ rowCount: Int, hasClocks: Bool) -> Self {
    Self(
      texts: .missing(rowCount), firstRows: [], clocks: hasClocks ? [] : nil)
  }
}

extension CodedColumn {
  /// A column in which no row has a value, in the place of one that is damaged.
  fileprivate static func missing(_ rowCount: Int) -> CodedColumn {
    CodedColumn(
      codes: Array(repeating: missingCode, count: rowCount), dictionary: NameDictionary())
  }
}
