import Testing

@testable import Published

/// Statements as a server gets them, worked out by hand.
@Suite struct StoreSQLTests {
  @Test(
    arguments: [
      (.count(table: "a`b"), #"SELECT toUInt64(count()) AS `count` FROM `a\`b`"#),
      (.cells(columns: ["x", "y z"], table: "t", .all), "SELECT `x`, `y z` FROM `t`"),
      (
        .cells(columns: ["x"], table: "t", .range(10..<20, place: "_row")),
        "SELECT `x` FROM `t` WHERE `_row` >= 10 AND `_row` < 20 ORDER BY `_row`"
      ),
      (
        .cells(columns: ["x"], table: "t", .places([3, 5], place: "_row")),
        "SELECT `x` FROM `t` WHERE `_row` IN (3, 5) ORDER BY `_row`"
      ),
      (
        .runs(table: "t", place: "_row", length: 8),
        "SELECT toUInt64(intDiv(`_row`, 8)) AS `run`, toUInt64(count()) AS `count` FROM `t` "
          + "GROUP BY `run` ORDER BY `run`"
      ),
      (.columns, #"SELECT `table`, `name` FROM system.columns WHERE `database` = 'it\'s'"#),
    ] as [(StoreQuestion, String)])
  func aQuestionIsAsked(question: StoreQuestion, sql: String) {
    #expect(question.sql(in: "it's") == sql)
  }

  @Test func aTableIsDropped() {
    #expect(StoreStatement.drop("t").sql(in: "d") == "DROP TABLE IF EXISTS `t`")
  }
}
