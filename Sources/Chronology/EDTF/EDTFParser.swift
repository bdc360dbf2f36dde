/// Takes a text of the Extended Date/Time Format apart (ISO 8601-2:2019, the Library of Congress's
/// levels 0 to 2): here intervals and sets, in extensions what they are made of.
struct EDTFParser {
  /// The text without spaces around it.
  let text: String
  let bytes: [UInt8]
  /// Whether a fault guesses what was meant; a guess is tested without guessing again.
  private let givesHints: Bool
  /// Whether times of day have to be as the standard has them.
  let isStrict: Bool

  init(_ text: String, givesHints: Bool = true, isStrict: Bool = false) {
    self.isStrict = isStrict
    self.text = text.trimmingBlanks()
    self.givesHints = givesHints
    bytes = Array(self.text.utf8)
  }

  /// Returns the fault of the text.
  func fault(_ kind: EDTFFault.Kind) -> EDTFFault { EDTFFault(kind, text: text) }

  /// The fault of a text that no rule of the standard fits.
  var notEDTF: EDTFFault {
    fault(.notEDTF(write: givesHints ? EDTFHint.forms(for: text) : []))
  }
}

extension EDTFParser {
  func parse() throws(EDTFFault) -> EDTFSyntax {
    guard let first = bytes.first, let last = bytes.last else { throw fault(.empty) }
    if first == UInt8(ascii: "["), last == UInt8(ascii: "]") {
      return .oneOf(try members(in: bytes[1..<(bytes.count - 1)]))
    }
    if first == UInt8(ascii: "{"), last == UInt8(ascii: "}") {
      return .allOf(try members(in: bytes[1..<(bytes.count - 1)]))
    }
    let sides = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    switch sides.count {
    case 1: return .date(try date(bytes[...]))
    case 2: return try interval(from: sides[0], to: sides[1])
    default: throw notEDTF
    }
  }

  /// Reads `start/end`; `/` alone says nothing and is refused.
  private func interval(
    from start: ArraySlice<UInt8>, to end: ArraySlice<UInt8>
  ) throws(EDTFFault) -> EDTFSyntax {
    guard !(start.isEmpty && end.isEmpty) else { throw notEDTF }
    return .interval(try bound(start), try bound(end))
  }

  private func bound(_ slice: ArraySlice<UInt8>) throws(EDTFFault) -> EDTFSyntax.Bound {
    if slice.isEmpty { return .unknown }
    if slice.elementsEqual("..".utf8) { return .open }
    let date = try date(slice)
    if date.clock != nil { throw fault(.timeNotAllowed) }
    // The validators agree that only the four seasons bound an interval.
    if date.isMinorSeason { throw notEDTF }
    return .date(date)
  }

  /// Reads the members of a set; spaces around a comma are taken, as they are met in the wild.
  private func members(in slice: ArraySlice<UInt8>) throws(EDTFFault) -> [EDTFSyntax.Member] {
    let parts = slice.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    var members: [EDTFSyntax.Member] = []
    for (index, part) in parts.enumerated() {
      let member = try member(part.trimmingBlanks())
      if case .range(let first, let last) = member {
        // `..x` says "or before" and `x..` "or after": they can only be at the edges.
        guard first != nil || index == 0, last != nil || index == parts.count - 1 else {
          throw notEDTF
        }
        if let first = first?.days.first, let last = last?.days.last, first > last {
          throw fault(.reversedRange)
        }
      }
      members.append(member)
    }
    if members.count == 1, case .date = members[0] { throw fault(.singleMember) }
    return members
  }

  private func member(_ slice: ArraySlice<UInt8>) throws(EDTFFault) -> EDTFSyntax.Member {
    guard let dots = firstDots(in: slice) else { return .date(try memberDate(slice)) }
    let before = slice[..<dots].trimmingBlanks()
    let after = slice[(dots + 2)...].trimmingBlanks()
    guard !(before.isEmpty && after.isEmpty) else { throw notEDTF }
    return .range(
      before.isEmpty ? nil : try memberDate(before), after.isEmpty ? nil : try memberDate(after))
  }

  private func memberDate(_ slice: ArraySlice<UInt8>) throws(EDTFFault) -> WrittenDate {
    let date = try date(slice)
    if date.clock != nil { throw fault(.timeNotAllowed) }
    return date
  }

  /// The place of the first `..`.
  private func firstDots(in slice: ArraySlice<UInt8>) -> Int? {
    let dot = UInt8(ascii: ".")
    return slice.indices.dropLast().first { slice[$0] == dot && slice[$0 + 1] == dot }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  func trimmingBlanks() -> String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without spaces at their ends.
  func trimmingBlanks() -> ArraySlice<UInt8> {
    let blank = UInt8(ascii: " ")
    let rest = drop { $0 == blank }
    guard let last = rest.lastIndex(where: { $0 != blank }) else { return rest }
    return rest[...last]
  }
}
