import Chronology
import Testing

@Suite struct DateBucketTests {
  @Test(arguments: [
    ("1976-06-03", DatePart.year, DateBucket.certain(1976)), ("1976", .month, .uncertain("1976")),
    ("1976-06", .month, .certain(6)), ("1976-06-03", .decade, .certain(1970)),
    ("1976", .century, .certain(1900)), ("197X", .year, .uncertain("197X")),
    ("197X", .decade, .certain(1970)), ("19XX", .decade, .uncertain("19XX")),
    ("19XX", .century, .certain(1900)), ("197X", .month, .uncertain("197X")),
    ("1XX3", .year, .uncertain("1XX3")), ("1XXX", .century, .uncertain("1XXX")),
    ("[1954-11..1955-02]", .year, .uncertain("[1954,1955]")),
    ("[1954-11..1955-02]", .month, .uncertain("[1954-11..1955-02]")),
    ("[1954-11..1954-12]", .year, .certain(1954)),
    ("[1954,1957]", .year, .uncertain("[1954,1957]")),
    ("[1968..1972]", .decade, .uncertain("[196X,197X]")),
    ("[1970..1979]", .year, .uncertain("197X")),
    ("[..1975]", .year, .uncertain("[..1975]")), ("[1975..]", .decade, .uncertain("[197X..]")),
    ("1976-22", .month, .uncertain("[1976-06..1976-08]")), ("1976-22", .year, .certain(1976)),
    ("1976-24", .year, .uncertain("[1976,1977]")), ("1974~", .year, .certain(1974)),
    ("1960/1991", .year, .certain(1960)), ("1960-05/1991", .month, .certain(5)),
    ("196X/1991", .year, .uncertain("196X")), ("Y12345", .year, .certain(12_345)),
    ("-0044", .decade, .certain(-50)), ("0000", .century, .certain(0)),
    ("-0044-03-15", .century, .certain(-100)),
    ("[-0055..-0041]", .decade, .uncertain("[-0060..-0041]")), ("XXXX-12-25", .month, .certain(12)),
  ])
  func putsADateWhereItBelongs(text: String, part: DatePart, bucket: DateBucket) throws {
    #expect(try EDTFDate(text).bucket(part) == bucket)
  }

  @Test(arguments: DatePart.allCases)
  func knowsNothingOfAStartWithoutBound(part: DatePart) throws {
    for text in ["/1960", "../1960", "/.."] { #expect(try EDTFDate(text).bucket(part) == nil) }
  }

  /// A group is itself a date, and one that may be all that the dates in it may be.
  @Test(arguments: EDTFCase.all)
  func uncertainGroupsAreDates(_ sample: EDTFCase) throws {
    guard let date = try? EDTFDate(sample.text) else { return }
    for part in DatePart.allCases {
      guard case .uncertain(let text) = date.bucket(part) else { continue }
      let days = try DateLiteral(edtf: text).days
      #expect(date.startDays.isSubset(of: days), "\(part): \(text)")
    }
  }

  @Test(arguments: [
    (DatePart.year, 1976, "1976" as String?), (.decade, 1970, "1970..1979"),
    (.century, 1900, "1900..1999"),
    (.decade, 1975, nil), (.century, 1950, nil), (.month, 6, nil), (.decade, -50, "-0050..-0041"),
  ])
  func namesThePeriodOfAValue(part: DatePart, value: Int, text: String?) {
    #expect(part.literal(for: value)?.text == text)
  }
}
