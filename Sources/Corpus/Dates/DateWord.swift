/// An English word that a date may have.
enum DateWord: Equatable {
  case month(Int)
  /// 21 to 24, spring to winter, as EDTF counts them.
  case season(Int)
  case weekday
  case beforeChrist
  case afterChrist
  case circa
  /// `of`, and what follows the digits of an ordinal: `st`, `nd`, `rd`, `th`.
  case filler
  /// The `s` of `1960s`.
  case plural
}

extension DateWord {
  /// The word whose letters begin at an offset, without regard to case, and the place after it; the
  /// dot of an abbreviation belongs to it. Nil where it is no word of dates.
  @inline(__always)
  static func word(in text: Span<UInt8>, at start: Int) -> (word: DateWord, end: Int)? {
    var end = start
    // Five bits a letter: every word of the table has ten letters or fewer.
    var key: UInt64 = 0
    while end < text.count {
      let letter = (text[end] | 0x20) &- 96
      guard 1...26 ~= letter else { break }
      key = key << 5 | UInt64(letter)
      end &+= 1
      if end &- start > 10 { return nil }
    }
    guard let word = table[key] else { return nil }
    if end &- start <= 4, end < text.count, text[end] == UInt8(ascii: ".") { end &+= 1 }
    return (word, end)
  }

  private static let table: [UInt64: DateWord] = {
    var table: [UInt64: DateWord] = [:]
    func add(_ words: String, _ meaning: DateWord) {
      for word in words.split(separator: " ") {
        table[word.utf8.reduce(0) { $0 << 5 | UInt64($1 - 96) }] = meaning
      }
    }
    let months = [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sep sept", "october oct", "november nov", "december dec",
    ]
    for (index, names) in months.enumerated() { add(names, .month(index + 1)) }
    for (index, names) in ["spring", "summer", "autumn fall", "winter"].enumerated() {
      add(names, .season(index + 21))
    }
    add("monday tuesday wednesday thursday friday saturday sunday", .weekday)
    add("mon tue tues wed thu thur thurs fri sat sun", .weekday)
    add("bc bce", .beforeChrist)
    add("ad ce", .afterChrist)
    add("c ca circa", .circa)
    add("of st nd rd th", .filler)
    add("s", .plural)
    return table
  }()
}
