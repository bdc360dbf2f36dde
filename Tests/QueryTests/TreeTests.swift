import TestSupport
import Testing

@testable import Query

/// What queries mean to the parser.
@Suite struct TreeTests {
  /// The tree of a condition, or the messages where it has faults.
  static func condition(_ text: String) -> String {
    let parsed = Parsing.parse(SourceText("e where " + text))
    guard parsed.diagnostics.isEmpty, let statement = parsed.statements.first else {
      return parsed.diagnostics.map(\.englishMessage).joined(separator: "; ")
    }
    return String(TreeText.of(statement).dropFirst("e | where ".count))
  }

  static func query(_ text: String) -> String {
    let parsed = Parsing.parse(SourceText(text))
    return (parsed.statements.map { TreeText.of($0) } + parsed.diagnostics.map(\.englishMessage))
      .joined(separator: " ;; ")
  }

  @Test(arguments: [
    ("actor = Japan", "actor = 'Japan'"),
    ("actor = United States and year < 1976", "(actor = 'United States' and year < 1976)"),
    ("a = x or b = y and c = z", "(a = 'x' or (b = 'y' and c = 'z'))"),
    ("(a = x or b = y) and c = z", "((a = 'x' or b = 'y') and c = 'z')"),
    ("not a = x and b = y", "(not(a = 'x') and b = 'y')"),
    ("not possibly certainly a = x", "not(possibly(certainly(a = 'x')))"),
    (
      "NOT a IN [x, New York] AND b IS NOT Missing",
      "(not(a in ['x', 'New York']) and b is not missing)"
    ),
    ("a not in [1, 2]", "a not in [1, 2]"),
    ("a in $list", "a in $list"),
    ("a not contains x and b starts with 核", "(a not contains 'x' and b starts with '核')"),
    ("a not ends with \"x\"", "a not ends with \"x\""),
    ("date is uncertain", "date is uncertain"),
    ("document.source.^x = 3", "document.source.^x = 3"),
    ("`odd name` = .field", "odd name = field"),
    ("count(actor) >= 3", "count(actor) >= 3"),
    ("count(*) > 1", "count(*) > 1"),
    ("year + 2 * 3 - 1 < 4", "((year + (2 * 3)) - 1) < 4"),
    ("-year < -3", "-year < -3"),
    ("(year + 1) * 2 = (3)", "((year + 1) * 2) = 3"),
    ("duration(span) > 5 years", "duration(span) > 5.0·years"),
    ("date > .start + 3 months", "date > (start + 3.0·months)"),
    ("concat(a, \"b c\") = lower(Japan Times)", "concat(a, \"b c\") = lower('Japan Times')"),
    ("name = Article 9", "name = 'Article 9'"),
    ("name = secret-agreement", "name = 'secret-agreement'"),
    ("name = O'Brien", "name = 'O'Brien'"),
    ("name = ジョン・ダレス", "name = 'ジョン・ダレス'"),
    ("a = true or b = false", "(a = true or b = false)"),
    ("a = [ ]", "a = []"),
    ("title", "title"),
    ("actor = Trinidad and Tobago", "(actor = 'Trinidad' and Tobago)"),
    ("actor = Japan sort date", "actor = 'Japan sort date'"),
    ("actor = null island", "actor = 'null island'"),
  ])
  func readsConditions(text: String, tree: String) {
    #expect(Self.condition(text) == tree)
  }

  @Test(arguments: [
    ("1976", "1976"), ("1_000", "1000"), ("3.5", "3.5"), ("3万", "30000"), ("1.5億", "150000000"),
    ("12%", "0.12"), ("3万 人", "30000.0·人"), ("１９７６", "1976"), ("1976-06", "date:1976-06"),
    ("1976-06-03", "date:1976-06-03"), ("1976年", "date:1976年"), ("1976年6月", "date:1976年6月"),
    ("１９７６年６月３日", "date:1976年6月3日"), ("昭和51年", "date:昭和51年"),
    ("令和元年5月1日", "date:令和元年5月1日"), ("昭和史", "'昭和史'"), ("@1974~", "@1974~"),
    ("@[1974,1976]", "@[1974,1976]"), ("@1964/..", "@1964/.."), ("@../1964", "@../1964"),
    ("@1964-10/1970-02", "@1964-10/1970-02"), ("1964..1976", "(1964..1976)"),
    ("..1974", "(..1974)"),
    ("1964..", "(1964..)"), ("1976-06..1976-09", "(date:1976-06..date:1976-09)"),
    ("@1974..@1976", "(@1974..@1976)"), ("$a..$b", "($a..$b)"), ("-44..14", "(-44..14)"),
    ("１９６４．．１９７６", "(1964..1976)"), ("\"a \\\"b\\\" \\\\ c\"", "\"a \"b\" \\ c\""),
    ("“核共享”", "\"核共享\""), ("「核共享」", "\"核共享\""), ("『核』", "\"核\""),
    ("\"two\nlines\"", "\"two\nlines\""), ("＂ａ＂", "\"ａ\""), ("Ｊａｐａｎ　Ｔｉｍｅｓ", "'Japan Times'"),
    ("[Japan, United States, 1976, 1964..1970]", "['Japan', 'United States', 1976, (1964..1970)]"),
    ("é", "'é'"), ("한국 전쟁", "'한국 전쟁'"), ("〇一", "'〇一'"),
  ])
  func readsValues(text: String, tree: String) {
    #expect(Self.condition("x = " + text) == "x = " + tree)
  }

  @Test(arguments: [
    ("events", "events"),
    ("events where a = 1 | having b = 2", "events | where a = 1 | where b = 2"),
    ("_ | count", "_0 | count"), ("_3", "_3"), ("`odd name` | count", "odd name | count"),
    ("e | select *", "e | select *"),
    ("e | select *, year + 1 as next", "e | select *, (year + 1) as next {year+1}"),
    (
      "e | select Title, min( date ) as `first day`",
      "e | select Title {Title}, min(date) as first day {min(date)}"
    ),
    (
      "e | sort date desc missing first, x asc, y missing last",
      "e | sort date desc missing first, x, y"
    ),
    ("e | limit 5", "e | limit 5 offset -"), ("e | limit $n offset 10", "e | limit $n offset 10"),
    ("e | offset 3", "e | limit - offset 3"),
    (
      "e | group by decade, actor as who whole",
      "e | group decade {decade}, actor as who whole {actor} with "
    ),
    (
      "e | group by type with count, count where (a = 1 or b = 2) as some, min(date) as first",
      "e | group type {type} with count {count}, count where (a = 1 or b = 2) as some {count where (a=1 or b=2)}, "
        + "min(date) as first {min(date)}"
    ),
    ("events ｜ where actor ＝ 日本 and year ＜ 1976", "events | where (actor = '日本' and year < 1976)"),
    ("events where a ≤ 1 and b ≥ 2 and c ≠ 3", "events | where (a <= 1 and b >= 2 and c != 3)"),
    ("e where a in ［x、y，z］", "e | where a in ['x', 'y', 'z']"),
    ("。ｈｅｌｐ x", ".ｈｅｌｐ x"),
    ("select | count", "select | count"), ("show where a = 1", "show | where a = 1"),
  ])
  func readsQueries(text: String, tree: String) {
    #expect(Self.query(text) == tree)
  }

  @Test(arguments: [
    ("a like \"J*\" and b not like x", "(a like \"J*\" and b not like 'x')"),
    ("title ~ /NPT|核不扩散/i", "title ~ /NPT|核不扩散/i"),
    ("title !~ /a\\/b [/", "title !~ /a\\/b [/"), ("title ～ ／核／", "title ~ /核/"),
    ("title ~\n/x/ and a / b = 2", "(title ~ /x/ and (a / b) = 2)"),
    (
      "actor under Soviet Union or b not under [x]",
      "(actor under 'Soviet Union' or b not under ['x'])"
    ),
    ("span overlaps 1956..1976", "span <overlaps> (1956..1976)"),
    ("a met by 1976 and b not met by 1977", "(a <metBy> 1976 and b not <metBy> 1977)"),
    ("a starts 1976 or a starts with 1976", "(a <starts> 1976 or a starts with 1976)"),
    ("a started by .b", "a <startedBy> b"),
    ("a not covers @[1974,1976]", "a not <covers> @[1974,1976]"),
    ("date before 昭和49年", "date <before> date:昭和49年"),
    ("all actor in [Japan, United States]", "all(actor in ['Japan', 'United States'])"),
    ("no actor = Japan and any date is open", "(no(actor = 'Japan') and any(date is open))"),
    ("not any a.b > 3", "not(any(a.b > 3))"),
    ("any (year + 1) = 3", "any((year + 1) = 3)"),
    (
      "any documents where (kind = treaty and date < 1970)",
      "any documents where ((kind = 'treaty' and date < 1970))"
    ),
    ("no ^claims.source where (x) or y", "(no ^claims.source where (x) or y)"),
    ("actor in {actors where name = x}", "actor in {actors | where name = 'x'}"),
    ("a = {b | select c} and d under {_}", "(a = {b | select c {c}} and d under {_0})"),
    ("a not in {b | union {c where d in {e}}}", "a not in {b | union {c | where d in {e}}}"),
    ("if(year < 1976, \"a\", b) = c", "if(year < 1976, \"a\", b) = 'c'"),
  ])
  func readsTheOtherConditions(text: String, tree: String) {
    #expect(Self.condition(text) == tree)
  }

  @Test(arguments: [
    ("{events where a = 1} | count", "{events | where a = 1} | count"),
    ("$x | count", "$x | count"),
    ("early(1970, United States) | count", "early(1970, 'United States') | count"),
    ("open() | open 3", "open() | open 3"),
    (
      "e | follow document.source | follow ^actor deep",
      "e | follow document.source | follow ^actor deep"
    ),
    ("e | follow deep deep", "e | follow deep deep"),
    ("e | compute a as b, year + 1", "e | compute a as b {a}, (year + 1) {year+1}"),
    ("e | distinct | distinct by a, b.c", "e | distinct | distinct by a, b.c"),
    ("e | sample 5 | sample $n seed 42", "e | sample 5 seed - | sample $n seed 42"),
    (
      "e | union {f} | intersect {_1} | except {{g} | count}",
      "e | union {f} | intersect {_1} | except {{g} | count}"
    ),
    ("e | expect count >= 10 else \"lost\"", "e | expect count >= 10 else lost"),
    ("e | expect no rows", "e | expect no rows else -"),
    ("e | expect no rows else 「x」", "e | expect no rows else x"),
    ("e | expect no rows = 3", "e | expect no(rows = 3) else -"),
    ("e | expect no rows where (a)", "e | expect no rows where (a) else -"),
    ("e | expect same as \"a.csv\"", "e | expect same as a.csv else -"),
    ("e | expect same = 3", "e | expect same = 3 else -"),
    ("e | save \"f\" as csv | save \"g\"", "e | save f as csv | save g as -"),
    ("e | into $x", "e | into $x"), ("e | cite", "e | cite as -"),
    ("e | cite as csl-json | into $x", "e | cite as csl-json | into $x"),
    ("let $x = [Japan, 1964..1976]", "let $x = ['Japan', (1964..1976)]"),
    (
      "view early($until, $a) = events where year < $until | count",
      "view early($until, $a) = events | where year < $until | count"
    ),
    ("view f = e", "view f() = e"), ("view f() = {e}", "view f() = {e}"),
    ("explain events | count", "explain events | count"), ("explain plan e", "explain plan e"),
    ("explain sql e", "explain sql e"),
    ("explain sql | count", "explain sql | count"),
    ("explain plan", "explain plan"), ("explain plan | count", "explain plan | count"),
    ("explain plan {e}", "explain plan {e}"), ("explain | count", "explain | count"),
    ("explain $x", "explain $x"),
    ("show npt-ratification", "show npt-ratification"),
    ("show events.\"a b\"", "show events . a b"),
    ("show 42", "show 42"), ("show", "show"), ("describe events", "describe events"),
    ("describe events.`odd name`", "describe events.odd name"), ("describe", "describe"),
    ("run \"a.clio\"", "run a.clio with "),
    ("run \"a.clio\" with $x = 3, $y = New York", "run a.clio with $x = 3, $y = 'New York'"),
    (
      "expect error \"CL0103\" from \"events where yeer < 1976\"",
      "expect error CL0103 from events where yeer < 1976"
    ),
    ("expect | count", "expect | count"), ("let where a = 1", "let | where a = 1"),
  ])
  func readsStatements(text: String, tree: String) {
    #expect(Self.query(text) == tree)
  }
}
