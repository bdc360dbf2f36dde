/// The forms that one Han character has in traditional, simplified and Japanese writing.
///
/// 國, 国 and 囯 are one class, and so are 廣, 广 and 広. A character that stands for several words in
/// simplified writing holds them all together: 发 is 發, 髮, 発 and 髪. What 弁 stands for depends on
/// the word, so that it stays alone. `generate-han-variants.py` has the rule.
package enum HanVariants {
  /// Returns the character that stands for the class, or the character itself where it has none.
  ///
  /// The first call with a Han character reads the table, which takes 0.4 ms (Zen 4, release); later ones take 15 ns.
  package static func representative(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case frequent:
      Unicode.Scalar(classes.frequent[Int(scalar.value - frequent.lowerBound)]) ?? scalar
    case rare: classes.rare[scalar] ?? scalar
    default: scalar
    }
  }

  /// The blocks of Unicode that fit into 16 bits, from Extension A to the end of the first.
  private static let frequent: ClosedRange<UInt32> = 0x3400...0x9FFF
  /// Extension B and what follows.
  private static let rare: ClosedRange<UInt32> = 0x20000...0x3FFFF

  /// An array for what is frequent: 27,648 entries of four bytes.
  private static let classes: (frequent: [UInt32], rare: [Unicode.Scalar: Unicode.Scalar]) = {
    var frequentOnes = Array(frequent)
    var rareOnes: [Unicode.Scalar: Unicode.Scalar] = [:]
    var variant: Unicode.Scalar?
    for scalar in table.unicodeScalars where scalar != "\n" {
      guard let known = variant else {
        variant = scalar
        continue
      }
      if frequent ~= known.value {
        frequentOnes[Int(known.value - frequent.lowerBound)] = scalar.value
      } else {
        rareOnes[known] = scalar
      }
      variant = nil
    }
    return (frequentOnes, rareOnes)
  }()
}
