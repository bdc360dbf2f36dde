import Chronology
import Testing

/// A literal without a bound has none before or behind which, or with which, anything could begin or
/// end: `..1975` begins before everything.
@Suite struct UnboundedRelationTests {
  @Test(arguments: [
    ("../1974-03", DayRelation.during, "../1975-11", Truth.certain),
    ("[..1974-09]", .starts, "../1976-05", .impossible),
    ("../1974", .startedBy, "../1970", .impossible), ("../1974", .equals, "../1974", .impossible),
    ("1974/..", .during, "1973/..", .certain), ("1974/..", .finishes, "1973/..", .impossible),
    ("1974-01-01/..", .starts, "1974/..", .certain),
    ("../1974-12-31", .finishes, "../1974", .certain),
    ("1974", .during, "../1975", .certain), ("1976", .during, "../1975", .impossible),
    ("../1974", .overlaps, "1970/..", .possible), ("1969/1974", .overlaps, "1970/..", .certain),
    ("../1974", .encloses, "../1973", .impossible), ("1950/..", .covers, "1960/..", .impossible),
    ("../1974", .within, "../1975", .certain),
  ])
  func isDecidedBySidesThatAreNoDays(
    date: String, relation: DayRelation, literal: String, expected: Truth
  ) throws {
    let days = try DateLiteral(edtf: literal).days
    let condition = DayCondition.relation(relation, days)
    #expect(condition.truth(of: try EDTFDate(date).extent) == expected)
  }
}
