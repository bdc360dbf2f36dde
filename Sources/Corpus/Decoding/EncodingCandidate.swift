/// An encoding that files may be in without saying so, and how to judge a text that it gives.
struct EncodingCandidate: Sendable {
  /// What the texts of an encoding have in common.
  enum Script: Equatable, Sendable {
    case chinese, japanese, korean, latin, cyrillic, greek, hebrew, arabic, thai
  }

  let encoding: TextEncoding
  let script: Script
  /// The alphabets of the languages that are written in it; none where signs stand for words or
  /// syllables.
  var alphabets: [Alphabet] = []
  /// How much more frequent it is than others that make the same sense.
  var bonus = 0.0

  func worth(of scalars: [Unicode.Scalar], errors: Int) -> Double {
    let (sum, count) =
      switch script {
      case .chinese, .japanese, .korean: EastAsianWorth.sum(of: scalars, script)
      case .latin, .cyrillic, .greek, .hebrew, .arabic, .thai:
        AlphabetWorth.best(of: scalars, script, alphabets)
      }
    guard count + errors > 0 else { return -1 }
    return (sum - 3 * Double(errors)) / Double(count + errors) + bonus
  }

  /// The candidates; of two that give the same text the one that comes first is taken.
  static let all: [EncodingCandidate] = [
    .init(encoding: .windows1252, script: .latin, alphabets: Alphabet.western, bonus: 0.2),
    .init(encoding: .windows1250, script: .latin, alphabets: Alphabet.central, bonus: 0.1),
    .init(encoding: .windows1254, script: .latin, alphabets: Alphabet.turkish, bonus: 0.1),
    .init(encoding: .windows1257, script: .latin, alphabets: Alphabet.baltic, bonus: -0.1),
    .init(encoding: .iso8859(2), script: .latin, alphabets: Alphabet.central, bonus: 0.05),
    .init(encoding: .macRoman, script: .latin, alphabets: Alphabet.western, bonus: -0.15),
    .init(encoding: .ibm850, script: .latin, alphabets: Alphabet.western, bonus: -0.15),
    .init(encoding: .ibm437, script: .latin, alphabets: Alphabet.western, bonus: -0.2),
    .init(encoding: .ibm852, script: .latin, alphabets: Alphabet.central, bonus: -0.2),
    .init(encoding: .windows1251, script: .cyrillic, alphabets: Alphabet.cyrillic),
    .init(encoding: .koi8R, script: .cyrillic, alphabets: Alphabet.cyrillic),
    .init(encoding: .iso8859(5), script: .cyrillic, alphabets: Alphabet.cyrillic, bonus: -0.05),
    .init(encoding: .ibm866, script: .cyrillic, alphabets: Alphabet.cyrillic, bonus: -0.05),
    .init(encoding: .macCyrillic, script: .cyrillic, alphabets: Alphabet.cyrillic, bonus: -0.02),
    .init(encoding: .windows1253, script: .greek, alphabets: Alphabet.greek),
    .init(encoding: .iso8859(7), script: .greek, alphabets: Alphabet.greek, bonus: -0.05),
    .init(encoding: .windows1255, script: .hebrew, alphabets: Alphabet.hebrew),
    .init(encoding: .windows1256, script: .arabic, alphabets: Alphabet.arabic),
    .init(encoding: .windows874, script: .thai, alphabets: Alphabet.thai, bonus: -0.1),
    .init(encoding: .shiftJIS, script: .japanese),
    .init(encoding: .eucJP, script: .japanese, bonus: -0.25),
    .init(encoding: .gbk, script: .chinese),
    .init(encoding: .big5, script: .chinese),
    .init(encoding: .eucKR, script: .korean),
  ]
}
