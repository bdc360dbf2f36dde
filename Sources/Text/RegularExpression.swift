import CText

/// A compiled regular expression, in the syntax of RE2.
///
/// It matches in time linear in the text, whatever it is: `(a+)+b` holds nobody up. Compiling takes
/// some microseconds, with a class of all letters a millisecond; no row pays for it.
///
/// - Invariant: `regex` is not changed after `init`, and RE2 matches on any number of threads at
///   once, so that the type is sendable.
package final class RegularExpression: @unchecked Sendable {
  /// What was compiled: the pattern behind its flags.
  package let source: String
  /// Whether it must match a text as a whole.
  package let isWhole: Bool
  /// A text that every match holds, letter for letter; nil where none is known.
  package let requiredLiteral: String?
  /// Whether a match within a longer text is one by itself, and never empty: nothing in the expression
  /// asks what is beside it.
  package private(set) var isFreeOfContext = false
  private let regex: OpaquePointer

  /// The most bytes of a pattern: `a{1000}` over and over, 700 KB of it, takes RE2 20 s to refuse.
  private static let longest = 1 << 15

  /// Why a pattern cannot be compiled, in RE2's words.
  package struct Fault: Error, Equatable {
    package let reason: String

    package init(reason: String) { self.reason = reason }
  }

  /// Compiles a pattern that is to match somewhere in a text, or, if `isWhole`, the text as a whole.
  ///
  /// - Parameter flags: `i`, `m` and `s`, as in Perl.
  package init(_ pattern: String, flags: String = "", isWhole: Bool = false) throws(Fault) {
    let prefix = flags.isEmpty ? "" : "(?\(flags))"
    source = prefix + pattern
    self.isWhole = isWhole
    requiredLiteral = RequiredLiteral.text(of: pattern, flags: flags)
    guard source.utf8.count <= Self.longest else {
      throw Fault(reason: "longer than \(Self.longest) bytes")
    }
    var reason = [CChar](repeating: 0, count: 512)
    guard let regex = ct_regex_new(source, source.utf8.count, &reason, reason.count) else {
      let words = String(
        decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      throw Fault(reason: Self.without(prefix, words))
    }
    self.regex = regex
    isFreeOfContext = !isWhole && Self.asksForNoContext(source) && !matches("".utf8.span)
  }

  /// Whether an expression is known to have no `^`, `\b` and the like.
  private static func asksForNoContext(_ source: String) -> Bool {
    var isEscaped = false
    for byte in source.utf8 {
      if isEscaped {
        let isLetter = (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
        if isLetter, !"dDsSwWnt".utf8.contains(byte) { return false }
        isEscaped = false
      } else {
        if byte == UInt8(ascii: "^") || byte == UInt8(ascii: "$") { return false }
        isEscaped = byte == UInt8(ascii: "\\")
      }
    }
    return true
  }

  deinit { ct_regex_free(regex) }

  /// The reason without the flags that the user has written elsewhere, and no longer than a line:
  /// RE2 names the part of the pattern, which may be all of it.
  private static func without(_ prefix: String, _ words: String) -> String {
    guard let colon = words.firstIndex(of: ":") else { return words }
    var part = words[words.index(after: colon)...].drop { $0 == " " }
    if part.hasPrefix(prefix) { part = part.dropFirst(prefix.count) }
    return "\(words[...colon]) \(DisplayWidth.truncated(part, to: 40))"
  }

  /// Whether a text of UTF-8 matches.
  ///
  /// - Complexity: O(the text).
  package func matches(_ text: Span<UInt8>) -> Bool {
    // Bound: RE2 reads exactly the bytes of the span.
    text.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return isWhole
        ? ct_regex_matches(regex, start, bytes.count) != 0
        : ct_regex_search(regex, start, bytes.count) != 0
    }
  }
}

extension RegularExpression {
  /// Where the first match stands; nil where there is none.
  package func firstMatch(in text: Span<UInt8>) -> Range<Int>? {
    // Bound: RE2 reads exactly the bytes of the span.
    text.withUnsafeBytes { bytes in
      var end = 0
      let start = ct_regex_find(
        regex, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, &end)
      return start < 0 ? nil : start..<end
    }
  }
}

// Groups.
extension RegularExpression {
  /// The number of groups: `(a)(b)` has two.
  package var groupCount: Int { Int(ct_regex_groups(regex)) }

  /// Where the first match from an offset on stands, and behind it each group; nil where there is no match,
  /// and for a group that took no part.
  ///
  /// - Complexity: O(the text).
  package func groups(in text: Span<UInt8>, from start: Int = 0) -> [Range<Int>?]? {
    let count = groupCount + 1
    var bounds = [Int](repeating: -1, count: 2 * count)
    // Bound: RE2 reads exactly the bytes of the span, and writes `count` pairs.
    let isFound = text.withUnsafeBytes { bytes in
      ct_regex_match(
        regex, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, start, &bounds,
        Int32(count)) != 0
    }
    guard isFound else { return nil }
    return (0..<count).map { group in
      bounds[2 * group] < 0 ? nil : bounds[2 * group]..<bounds[2 * group + 1]
    }
  }
}

extension RegularExpression: Equatable {
  package static func == (left: RegularExpression, right: RegularExpression) -> Bool {
    left.source == right.source && left.isWhole == right.isWhole
  }
}

extension RegularExpression: CustomStringConvertible {
  /// The expression as RE2 has it, for `explain plan`.
  package var description: String { isWhole ? "/^\(source)$/" : "/\(source)/" }
}
