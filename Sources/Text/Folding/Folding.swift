import CUtf8proc

/// Forms of a text under which texts that a reader takes for the same are equal.
package enum Folding {
  /// Returns the text after NFKC and case folding, without white space at its ends, and with one
  /// blank for each run of white space inside; the forms of a Han character are one (國 = 国).
  ///
  /// Characters that show nothing (soft hyphens, joiners, variation selectors) are left out, as
  /// Unicode's `NFKC_Casefold` has it; apostrophes, quotes and dashes have one shape each.
  ///
  ///     Folding.key(" Ｎｅｗ　York ")  // "new york"
  package static func key(_ text: String) -> String {
    if let key = asciiKey(text) { return key }
    return collapsed(folded(text), dropsSpacesInWideText: false)
  }

  /// Returns the key without the spaces and line breaks between wide characters, or between one and a
  /// digit, which a source may have put anywhere: 非核 三原則 contains 核三, and `1967 年` is `1967年`.
  package static func loose(_ text: String) -> String {
    if let key = asciiKey(text) { return key }
    return collapsed(folded(text), dropsSpacesInWideText: true)
  }

  /// Returns the loose form without the marks on Latin and Greek letters: what is searched for, and
  /// what is searched.
  ///
  ///     Folding.bare("Rügen")  // "rugen"
  package static func bare(_ text: String) -> String {
    if let key = asciiKey(text) { return key }
    return collapsed(folded(text, keepsMarks: false), dropsSpacesInWideText: true)
  }

  /// Returns the key without the marks on Latin and Greek letters.
  package static func bareKey(_ text: String) -> String {
    if let key = asciiKey(text) { return key }
    return collapsed(folded(text, keepsMarks: false), dropsSpacesInWideText: false)
  }

  /// Whether a character is a hyphen, a dash or a minus sign of any shape.
  package static func isDash(_ character: Character) -> Bool { shape(of: character) == "-" }

  /// Whether a character is an apostrophe of any shape.
  package static func isApostrophe(_ character: Character) -> Bool { shape(of: character) == "'" }

  private static func shape(of character: Character) -> Unicode.Scalar? {
    character.unicodeScalars.first.map(SignShapes.representative)
  }

  /// Whether a text may have letters that are others without their marks; quicker than its forms.
  package static func mayHaveMarks(_ text: String) -> Bool { LetterMarks.mayFold(text) }
}

extension Folding {
  /// The key of a text without other characters than ASCII; nil for other texts.
  private static func asciiKey(_ text: String) -> String? {
    var isPlain = true
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      let isDoubled = byte == 0x20 && previous == 0x20
      if byte < 0x20 || byte == 0x7F || isDoubled || 0x41...0x5A ~= byte || byte == 0x60 {
        isPlain = false
      }
      previous = byte
    }
    if isPlain, previous != 0x20 || text.isEmpty { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == 0x20 || 0x09...0x0D ~= byte {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      } else {
        bytes.append(0x41...0x5A ~= byte ? byte | 0x20 : byte == 0x60 ? 0x27 : byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The scalars after NFKC, case folding, and the folding of signs and Han variants, which comes
  /// last: NFKC replaces compatibility characters by those that have variants.
  private static func folded(_ text: String, keepsMarks: Bool = true) -> [Unicode.Scalar] {
    let options = utf8proc_option_t(
      rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
        | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue)
    let bytes = prepared(text, keepsMarks: keepsMarks)
    var buffer = [Int32](repeating: 0, count: bytes.count)
    var count = utf8proc_decompose(bytes, bytes.count, &buffer, buffer.count, options)
    if count > buffer.count {
      // A ligature may come apart into more scalars than it had bytes.
      buffer = [Int32](repeating: 0, count: count)
      count = utf8proc_decompose(bytes, bytes.count, &buffer, buffer.count, options)
    }
    guard count >= 0 else { return Array(text.unicodeScalars) }
    count = utf8proc_normalize_utf32(&buffer, count, options)
    let scalars = buffer.prefix(max(0, count)).compactMap {
      Unicode.Scalar(UInt32(bitPattern: $0)).map {
        SignShapes.representative(of: HanVariants.representative(of: $0))
      }
    }
    return keepsMarks ? scalars : LetterMarks.removed(from: scalars)
  }

  /// The text with what NFKC and case folding would take apart, though it belongs together.
  private static func prepared(_ text: String, keepsMarks: Bool) -> [UInt8] {
    func prepared(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      if scalar.value < 0xB4 || scalar.value > 0x2036 { return scalar }
      if SignShapes.comesApart(scalar) { return SignShapes.representative(of: scalar) }
      return keepsMarks ? scalar : LetterMarks.withoutIota(scalar)
    }
    guard text.unicodeScalars.contains(where: { prepared($0) != $0 }) else {
      return Array(text.utf8)
    }
    var changed = String.UnicodeScalarView()
    changed.append(contentsOf: text.unicodeScalars.lazy.map(prepared))
    return Array(String(changed).utf8)
  }

  /// What a scalar is for the blank beside it.
  enum Neighbour {
    /// It takes two columns, as those do that are written without spaces between words.
    case wide
    case digit, other

    init(_ scalar: Unicode.Scalar) {
      self =
        utf8proc_charwidth(Int32(scalar.value)) == 2
        ? .wide : "0"..."9" ~= scalar ? .digit : .other
    }

    /// Whether a space between the two counts for nothing.
    func dropsSpace(before other: Neighbour) -> Bool {
      switch (self, other) {
      case (.wide, .wide), (.wide, .digit), (.digit, .wide): true
      default: false
      }
    }
  }

  /// Unicode's White_Space.
  private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// The scalars as a text with one space for white space, or none where it counts for nothing.
  private static func collapsed(
    _ scalars: [Unicode.Scalar], dropsSpacesInWideText: Bool
  ) -> String {
    var text = String.UnicodeScalarView()
    // Few names have spaces, and asking for properties of each character is slow.
    guard scalars.contains(where: isWhiteSpace) else {
      text.append(contentsOf: scalars)
      return String(text)
    }
    var pendingSpace = false
    var previous = Neighbour.other
    for scalar in scalars {
      if isWhiteSpace(scalar) {
        pendingSpace = true
        continue
      }
      let next = Neighbour(scalar)
      if pendingSpace, !text.isEmpty, !(dropsSpacesInWideText && previous.dropsSpace(before: next))
      {
        text.append(" ")
      }
      pendingSpace = false
      // A mark belongs to the character that it is on.
      if scalar.properties.generalCategory != .nonspacingMark { previous = next }
      text.append(scalar)
    }
    return String(text)
  }
}
