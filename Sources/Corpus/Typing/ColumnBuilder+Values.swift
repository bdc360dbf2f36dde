import Chronology

extension ColumnBuilder {
  /// Adds the value of a cell, or returns what is wrong with it and adds nothing.
  mutating func appendValue(_ text: Span<UInt8>) -> LoadFault.Kind? {
    switch rule.kind {
    case .text: appendText(text)
    case .category: appendCategory(text)
    case .integer: appendInteger(text)
    case .decimal: appendDecimal(text)
    case .boolean: appendBoolean(text)
    case .date: appendDate(text)
    case .list: appendItems(text)
    case .reference: appendReference(text)
    }
  }

  private mutating func appendText(_ text: Span<UInt8>) -> LoadFault.Kind? {
    if let fault = patternFault(text) ?? lengthFault(text) { return fault }
    guard hasRoom(for: text) else {
      isFull = true
      texts.appendMissing()
      return nil
    }
    texts.append(text)
    return nil
  }

  private mutating func appendCategory(_ text: Span<UInt8>) -> LoadFault.Kind? {
    if let fault = patternFault(text) ?? lengthFault(text) { return fault }
    guard let code = dictionary.code(of: text) else { return enumerationFault(text) }
    codes.append(code)
    return nil
  }

  private mutating func appendInteger(_ text: Span<UInt8>) -> LoadFault.Kind? {
    guard let value = rule.numbers.integer(text) else {
      return .notANumber(read: String(text), expected: .wholeNumber)
    }
    if let fault = patternFault(text) { return fault }
    if let fault = bounds.fault(of: Double(value), text: text, rule: rule) { return fault }
    integers.append(value)
    return nil
  }

  private mutating func appendDecimal(_ text: Span<UInt8>) -> LoadFault.Kind? {
    guard let value = rule.numbers.decimal(text) else {
      return .notANumber(read: String(text), expected: .number)
    }
    if let fault = patternFault(text) { return fault }
    if let fault = bounds.fault(of: value, text: text, rule: rule) { return fault }
    decimals.append(value)
    return nil
  }

  private mutating func appendBoolean(_ text: Span<UInt8>) -> LoadFault.Kind? {
    let word = String(text.extracting(text.trimmedRange))
    if rule.trueValues.contains(word) {
      isTrue.append(true)
    } else if rule.falseValues.contains(word) {
      isTrue.append(false)
    } else {
      return .notBoolean(read: word)
    }
    return nil
  }

  private mutating func appendDate(_ cell: Span<UInt8>) -> LoadFault.Kind? {
    let code = dateCode(of: cell.extracting(cell.trimmedRange))
    if !dateFaults.isEmpty, let fault = dateFaults[code] { return fault }
    codes.append(code)
    return nil
  }

  /// The code of a date, which is read where it is new.
  mutating func dateCode(of text: Span<UInt8>) -> UInt32 {
    let code = dictionary.code(adding: text)
    if Int(code) == dates.count { readDate(text, code: code) }
    return code
  }

  /// Reads the date of a new code.
  private mutating func readDate(_ text: Span<UInt8>, code: UInt32) {
    let read = String(text)
    let edtf: String
    do throws(DateRefusal) {
      edtf = try rule.dates.edtf(of: text)
    } catch {
      dates.append(nil, writtenAs: read)
      // A cell that says that there is no date is empty in words.
      if error == .statesNone {
        if rule.isRequired { dateFaults[code] = .required }
      } else {
        dateFaults[code] = .notADate(read: read, reason: error.message(of: read))
      }
      return
    }
    do throws(EDTFFault) {
      let date = try date(edtf, code: code)
      dates.append(date, writtenAs: read)
      dateFaults[code] = patternFault(text) ?? bounds.fault(of: date, text: read, rule: rule)
    } catch {
      dates.append(nil, writtenAs: read)
      dateFaults[code] = .notADate(read: read, reason: error.message)
    }
  }

  /// The date of a text in EDTF, which may lack the zero of a month or a day.
  private mutating func date(_ edtf: String, code: UInt32) throws(EDTFFault) -> EDTFDate {
    do throws(EDTFFault) {
      return try EDTFDate(edtf)
    } catch {
      guard rule.dates == .edtf, let padded = BareDay.padded(edtf),
        let date = EDTFDate(ifValid: padded)
      else { throw error }
      bareDays.insert(code)
      return date
    }
  }

  /// From so many items of a cell on, a set tells which were there.
  private static let fewestSeen = 64

  /// Adds the items of a list cell; items that are blank or repeat are dropped.
  private mutating func appendItems(_ text: Span<UInt8>) -> LoadFault.Kind? {
    guard hasRoom(for: text) else {
      isFull = true
      offsets.append(UInt32(codes.count))
      return nil
    }
    if rule.separator.isEmpty { return appendJSONItems(text) }
    let start = codes.count
    var itemStart = 0
    var seen: Set<UInt32> = []
    while itemStart <= text.count {
      let itemEnd = endOfItem(in: text, from: itemStart)
      let wide = text.extracting(itemStart..<itemEnd)
      let item = wide.extracting(wide.trimmedRange)
      itemStart = itemEnd + rule.separator.count
      if item.isEmpty { continue }
      if let fault = patternFault(item) ?? enumerationFaultIfAny(item) {
        codes.removeSubrange(start...)
        return fault
      }
      let code = dictionary.code(adding: item)
      if codes.count - start < Self.fewestSeen {
        if codes[start...].contains(code) { continue }
      } else {
        if seen.isEmpty { seen = Set(codes[start...]) }
        if !seen.insert(code).inserted { continue }
      }
      codes.append(code)
    }
    if !rule.length.contains(codes.count - start) {
      let count = codes.count - start
      codes.removeSubrange(start...)
      return .wrongLength(read: String(text), count: count, unit: .item, rule.length)
    }
    offsets.append(UInt32(codes.count))
    return nil
  }

  /// Adds the items of a cell that holds a JSON array, the type `array` of Table Schema.
  private mutating func appendJSONItems(_ text: Span<UInt8>) -> LoadFault.Kind? {
    guard let items = ValueText.array(text) else {
      return .notAList(read: String(text))
    }
    guard rule.length.contains(items.count) else {
      return .wrongLength(read: String(text), count: items.count, unit: .item, rule.length)
    }
    for item in items { codes.append(dictionary.code(adding: item)) }
    offsets.append(UInt32(codes.count))
    return nil
  }

  private func endOfItem(in text: Span<UInt8>, from start: Int) -> Int {
    let separator = rule.separator.span
    var index = start
    while index + separator.count <= text.count {
      if text.extracting(index..<(index + separator.count)).isEqual(to: separator) { return index }
      index += 1
    }
    return text.count
  }

  private mutating func appendReference(_ text: Span<UInt8>) -> LoadFault.Kind? {
    let fault = patternFault(text) ?? lengthFault(text) ?? enumerationFaultIfAny(text)
    if let fault { return fault }
    codes.append(dictionary.code(adding: text))
    return nil
  }

  private func patternFault(_ text: Span<UInt8>) -> LoadFault.Kind? {
    guard let pattern = rule.pattern, !pattern.matches(text) else { return nil }
    return .notMatchingPattern(read: String(text), pattern: pattern.text)
  }

  private func lengthFault(_ text: Span<UInt8>) -> LoadFault.Kind? {
    if rule.length == LengthBounds() { return nil }
    let read = String(text)
    let count = read.unicodeScalars.count
    if rule.length.contains(count) { return nil }
    return .wrongLength(read: read, count: count, unit: .character, rule.length)
  }

  private func enumerationFaultIfAny(_ text: Span<UInt8>) -> LoadFault.Kind? {
    guard let allowed = rule.enumeration, !allowed.contains(String(text)) else { return nil }
    return enumerationFault(text)
  }

  private func enumerationFault(_ text: Span<UInt8>) -> LoadFault.Kind {
    Bounds.notAllowed(String(text), rule: rule)
  }
}
