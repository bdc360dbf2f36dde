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

    /// Whether the words in which two readings differ are worth more in this one: where most words
    /// are the same in both, the average of all tells them hardly apart.
    func isPlainlyBetter(than other: Reading, by margin: Double) -> Bool {
      let (words, others) = (Self.words(scalars), Self.words(other.scalars))
      guard words.count == others.count else { return false }
      var (own, its): ([Unicode.Scalar], [Unicode.Scalar]) = ([], [])
      for (word, other) in zip(words, others) where word != other {
        own += word + [" "]
        its += other + [" "]
      }
      return candidate.worth(of: own, errors: 0)
        > other.candidate.worth(of: its, errors: 0) + margin
    }

    /// The words, as signs of ASCII part them: these are the same in all encodings of one byte.
    private static func words(_ scalars: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
      scalars.split(omittingEmptySubsequences: false) {
        $0.value < 0x80 && !$0.properties.isAlphabetic
      }
    }
  }

  /// Looks at the first lines beyond ASCII, and at more of them where these settle nothing.
  ///
  /// - Complexity: O(bytes), most of which a search for what is not ASCII.
  init(of bytes: Span<UInt8>) {
    let sample = EncodingSample(bytes, most: EncodingSample.first)
    self.init(of: sample)
    if !sample.isWhole, encoding == nil || !others.isEmpty {
      self.init(of: EncodingSample(bytes))
    }
  }

  private init(of sample: EncodingSample) {
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
        && !best.isPlainlyBetter(than: $0, by: margin)
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
