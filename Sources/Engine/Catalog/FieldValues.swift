import Text

/// The values that a field has, the most frequent first, for whoever is to choose one.
package struct FieldValues: Sendable {
  /// Also rows that could be referred to, and are not; they are the last.
  package let values: [Entry]
  /// Whether they are written as they are: numbers and dates, and no names.
  package let isPlain: Bool

  package struct Entry: Sendable {
    /// What the reader calls it.
    package let label: String
    /// All that it is called, in any script.
    package let names: [String]
    package let count: Int
    fileprivate let keys: [String]

    init(_ label: String, names: [String] = [], count: Int) {
      self.label = label
      self.names = names.isEmpty ? [label] : names
      self.count = count
      keys = self.names.map(FieldValues.key)
    }
  }

  /// The most values of which some are offered.
  static let most = 1000
  /// How long a reader who types waits for a list.
  package static let patience = Duration.milliseconds(50)

  init(_ values: [Entry], isPlain: Bool = false) {
    self.values = values.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.label < $1.label
    }
    self.isPlain = isPlain
  }

  /// A value that fits what was typed, by the name that fits.
  package struct Match: Sendable {
    package let text: String
    package let entry: Entry
  }

  /// The values with a name that begins so, then those in whose names a word does; each by the name that was
  /// begun, so that what is inserted is in the script that is being typed. What no row has is found where
  /// nothing else is.
  package func matching(_ typed: String) -> [Match] {
    let key = Self.key(typed)
    let counted = values.prefix { $0.count > 0 }
    if key.isEmpty { return counted.map { Match(text: $0.label, entry: $0) } }
    let found = Self.matching(key, in: counted)
    return found.isEmpty ? Self.matching(key, in: values[counted.endIndex...]) : found
  }

  private static func matching(_ key: String, in values: ArraySlice<Entry>) -> [Match] {
    var begun: [Match] = []
    var inside: [Match] = []
    for entry in values {
      let label = entry.names.firstIndex(of: entry.label)
      if let label, entry.keys[label].hasPrefix(key) {
        begun.append(Match(text: entry.label, entry: entry))
      } else if let name = entry.keys.firstIndex(where: { $0.hasPrefix(key) }) {
        begun.append(Match(text: entry.names[name], entry: entry))
      } else if entry.keys.contains(where: { Self.hasWord(key, in: $0) }) {
        inside.append(Match(text: entry.label, entry: entry))
      }
    }
    return begun + inside
  }

  /// How many rows have a value by one of its names; nil where it is none.
  package func count(of name: String) -> Int? {
    let key = Self.key(name)
    return values.first { $0.keys.contains(key) }?.count
  }

  /// Whether a value is called so.
  package func has(_ name: String) -> Bool { count(of: name) != nil }

  /// A name without case, width and marks; a hyphen or a line between two words is a space, as it is where the
  /// value is looked for.
  package static func key(_ text: String) -> String {
    Folding.bareKey(text).replacing("-", with: " ").replacing("_", with: " ")
  }

  /// Whether a word of a text begins so; in scripts without spaces any place is the beginning of one.
  package static func hasWord(_ begun: String, in text: String) -> Bool {
    let (sought, bytes) = (Array(begun.utf8), Array(text.utf8))
    guard let first = sought.first, bytes.count >= sought.count else { return false }
    for place in 0...(bytes.count - sought.count) where bytes[place] == first {
      let isBeginning = place == 0 || first >= 0x80 || !isLetter(bytes[place - 1])
      if isBeginning, bytes[place..<(place + sought.count)].elementsEqual(sought) { return true }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x30...0x39 ~= byte || 0x61...0x7A ~= byte
  }
}

extension FieldValues.Entry {
  /// A name of it in another script than one.
  package func name(unlike text: String) -> String? {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    return names.first { $0.utf8.allSatisfy { $0 < 0x80 } != isASCII }
  }
}
