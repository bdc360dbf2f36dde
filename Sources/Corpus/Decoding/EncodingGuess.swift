/// The encoding of a file that names none and is not UTF-8, as far as its bytes look like text in one.
///
/// Its lines are read in each of the encodings that such files have, and each character is worth what
/// its language makes of it: 1 and more for a common one in its place, less than nothing for one that
/// no text has there. The best is taken, and what comes near to it is named with its first words. Where
/// that is another script, nothing is taken: a wrong script must not be shown as if it were right.
struct EncodingGuess {
  /// nil where no encoding makes sense of the bytes, or several of different scripts do.
  private(set) var encoding: TextEncoding?
  /// The first words of the file in the encoding.
  private(set) var words = ""
  /// What else the bytes may be.
  private(set) var others: [EncodingReading] = []
  /// Whether encodings of several scripts make sense of the bytes.
  private(set) var isUndecided = false

  /// What a guess is worth at least: less is not a text of this encoding, or too little of one.
  private static let least = 0.25
  private static let mostOthers = 3

  /// The file in one encoding.
  private struct Reading {
    let candidate: EncodingCandidate
    let scalars: [Unicode.Scalar]
    /// What a character is worth on average.
    let worth: Double

    var encoding: TextEncoding { candidate.encoding }
  }

  /// - Complexity: O(bytes), most of which a search for what is not ASCII.
  init(of bytes: Span<UInt8>) {
    let sample = EncodingSample(bytes)
    var readings: [Reading] = []
    for candidate in EncodingCandidate.all {
      guard let (scalars, errors) = sample.text(in: candidate.encoding) else { continue }
      let worth = candidate.worth(of: scalars, errors: errors)
      // Of two in which the file is the same the first one will do.
      if worth > 0, !readings.contains(where: { $0.scalars == scalars && $0.worth >= worth }) {
        readings.append(Reading(candidate: candidate, scalars: scalars, worth: worth))
      }
    }
    readings.sort { $0.worth > $1.worth }
    guard let best = readings.first, best.worth > Self.least else {
      others = Self.shown(readings[...])
      return
    }
    // A few different characters prove little.
    let margin = 0.12 + 0.4 / Double(max(1, sample.variety))
    let near = readings.dropFirst().filter {
      $0.worth > Self.least && $0.worth > best.worth - margin && $0.scalars != best.scalars
    }
    if near.contains(where: { $0.candidate.script != best.candidate.script }) {
      others = Self.shown(([best] + near)[...])
      isUndecided = true
      return
    }
    encoding = best.encoding
    words = Self.firstWords(best.scalars)
    others = Self.shown(near[...]).filter { $0.words != words }
  }

  private static func shown(_ readings: ArraySlice<Reading>) -> [EncodingReading] {
    var shown: [EncodingReading] = []
    for reading in readings where shown.count < mostOthers {
      let words = firstWords(reading.scalars)
      if !shown.contains(where: { $0.words == words }) {
        shown.append(EncodingReading(name: reading.encoding.name, words: words))
      }
    }
    return shown
  }

  /// The first words that hold more than ASCII, up to a dozen characters or so.
  private static func firstWords(_ scalars: [Unicode.Scalar]) -> String {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var isForeign = false
    for scalar in scalars + [" "] {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.value > 0x7F && !scalar.properties.isWhitespace
      {
        word.append(scalar)
        if scalar.value > 0x7F { isForeign = true }
        continue
      }
      if isForeign { words.append(String(String(word).prefix(24))) }
      word.removeAll()
      isForeign = false
      if words.joined(separator: " ").count > 7 { break }
    }
    return words.joined(separator: " ")
  }
}
