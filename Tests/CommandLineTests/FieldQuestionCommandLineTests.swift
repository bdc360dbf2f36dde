import TestSupport
import Testing

/// Questions that the field asks of tables of disputes, votes and programs, each in one statement, answered
/// by SQLite as well from the same files.
@Suite struct FieldQuestionCommandLineTests {
  struct Question: Sendable, CustomTestStringConvertible {
    let name: String
    let query: String
    let sql: String

    var testDescription: String { name }
  }

  @Test(arguments: questions) func isAnsweredAsInSQL(question: Question) throws {
    let expected = try FieldTables.sqlite([question.sql])[0]
    #expect(!expected.isEmpty)
    #expect(try FieldTables.clio(question.query) == expected)
  }

  static let questions = [
    Question(
      name: "onsets per dyad",
      query: "disputes where onset = 1 | group by ccode1, ccode2",
      sql: "select ccode1, ccode2, count(*) from disputes where onset = 1 group by 1, 2"),
    Question(
      name: "peace years",
      query: """
        disputes where onset = 1 | per ccode1, ccode2 {sort start | compute year - previous(year) as peace}
          | select ccode1, ccode2, start, peace
        """,
      sql: """
        select ccode1, ccode2, start, year - lag(year) over (partition by ccode1, ccode2 order by start)
        from disputes where onset = 1
        """),
    Question(
      name: "mean length with ends that are known to the year or month",
      query: "wars | compute end - start as days | group with mean(days)",
      sql: """
        select avg(julianday(substr("end" || '-01-01', 1, 10)) - julianday(start)) || '..'
          || avg(julianday(case length("end") when 4 then "end" || '-12-31'
             when 7 then date("end" || '-01', '+1 month', '-1 day') else "end" end) - julianday(start))
        from wars
        """),
    Question(
      name: "dyad-years with alliances by three keys",
      query: "disputes | join alliances as a on ccode1, ccode2, year | select id, a.kind",
      sql: "select id, kind from disputes left join alliances using (ccode1, ccode2, year)"),
    Question(
      name: "top three per decade",
      query: """
        disputes | per decade {sort deaths desc, id | limit 3} | select decade, id, deaths
        """,
      sql: """
        select decade, id, deaths from (select year / 10 * 10 as decade, id, deaths, row_number() over
          (partition by year / 10 order by deaths = '', cast(deaths as int) desc, cast(id as int)) as n
          from disputes) where n <= 3
        """),
    Question(
      name: "agreement of pairs over shared votes",
      query: """
        votes | join only votes as other on rcid where (.country < .other.country)
          | compute if(vote = .other.vote, 1, 0) as same | group by country, other.country with mean(same)
        """,
      sql: """
        select a.country, b.country, avg(a.vote = b.vote) from votes a join votes b using (rcid)
        where a.country < b.country group by 1, 2
        """),
    Question(
      name: "moving average",
      query: "series | sort year | compute mean(x) over last 5 as smooth | select year, smooth",
      sql: "select year, avg(x) over (order by year rows 4 preceding) from series"),
    Question(
      name: "votes against the majority",
      query: """
        votes | join only {
            votes | group by rcid, vote | per rcid {sort count desc, vote | limit 1}} as most on rcid where (
              .vote != .most.vote) | group by country
        """,
      sql: """
        with most as (select rcid, vote, row_number() over (partition by rcid order by count(*) desc, vote)
          as n from votes group by rcid, vote)
        select country, count(*) from votes v join most m on m.rcid = v.rcid and m.n = 1
        where v.vote <> m.vote group by country
        """),
    Question(
      name: "percent per issue",
      query: "disputes | group by issue | compute 100 * count / sum(count) over all as percent",
      sql: """
        select issue, count(*), 100.0 * count(*) / (select count(*) from disputes) from disputes
        group by issue
        """),
    Question(
      name: "action followed by reaction within 30 days",
      query: """
        acts where kind = threat | join only acts as r on actor1 = actor2, actor2 = actor1 where (
            r.kind = force and r.date >= .date and r.date <= .date + 30 days) | select id, r.id
        """,
      sql: """
        select a.id, b.id from acts a join acts b on a.actor1 = b.actor2 and a.actor2 = b.actor1
        where a.kind = 'threat' and b.kind = 'force'
          and julianday(b.date) between julianday(a.date) and julianday(a.date) + 30
        """),
    Question(
      name: "undirected dyads",
      query: """
        disputes | compute if(ccode1 < .ccode2, ccode1, ccode2) as a, if(ccode1 < .ccode2, ccode2, ccode1) as b
          | group by a, b
        """,
      sql: "select min(ccode1, ccode2), max(ccode1, ccode2), count(*) from disputes group by 1, 2"),
    Question(
      name: "same-day answers",
      query:
        "acts | join only acts as r on date, actor1 = actor2, actor2 = actor1 | select id, r.id",
      sql: """
        select a.id, b.id from acts a join acts b on a.date = b.date and a.actor1 = b.actor2
          and a.actor2 = b.actor1
        """),
    Question(
      name: "counts per week",
      query: "acts | group by week(date) as week",
      sql: """
        select (strftime('%j', date(date, '-3 days', 'weekday 4')) - 1) / 7 + 1, count(*) from acts group by 1
        """),
    Question(
      name: "median days between visits of a pair",
      query: """
        visits | per host, guest {sort date | compute date - previous(date) as gap}
          | group by host, guest with median(gap)
        """,
      sql: """
        with gaps as (select host, guest, julianday(date) - julianday(lag(date) over
          (partition by host, guest order by date)) as gap from visits),
        ranked as (select *, row_number() over (partition by host, guest order by gap) as n,
          count(*) over (partition by host, guest) as c from gaps where gap is not null)
        select p.host, p.guest, m.gap from (select distinct host, guest from visits) p left join
          (select host, guest, avg(gap) as gap from ranked where n in ((c + 1) / 2, (c + 2) / 2) group by 1, 2) m
          on m.host = p.host and m.guest = p.guest
        """),
    Question(
      name: "deaths per month with a moving mean",
      query: """
        disputes | group by period(start, 1 month) as month with sum(deaths) as d | sort month
          | compute mean(d) over last 3 as smooth
        """,
      sql: """
        select month, d, avg(d) over (order by month rows 2 preceding) from
          (select substr(start, 1, 7) as month, sum(nullif(deaths, '')) as d from disputes group by 1)
        """),
    Question(
      name: "length of each conflict",
      query: "disputes | compute end - start as days | select id, days",
      sql: "select id, julianday(\"end\") - julianday(start) from disputes"),
    Question(
      name: "share of all deaths per region",
      query: """
        disputes | group by region with sum(deaths) as d | compute 100 * d / sum(d) over all as share
          | select region, share
        """,
      sql: """
        select region, 100.0 * sum(deaths) / (select sum(deaths) from disputes) from disputes group by 1
        """),
    Question(
      name: "top three regions per year",
      query: """
        disputes | group by year, region with count as n | per year {sort n desc, region | limit 3}
        """,
      sql: """
        select year, region, n from (select year, region, count(*) as n, row_number() over
          (partition by year order by count(*) desc, region) as place from disputes group by 1, 2)
        where place <= 3
        """),
    Question(
      name: "longer than 30 days", query: "disputes where end - start > 30 days | select id",
      sql: "select id from disputes where julianday(\"end\") - julianday(start) > 30"),
    Question(
      name: "years from pursuit to possession",
      query: """
        programs | group by state with min(year) where (status = possession) -
            min(year) where (status = pursuit) as years
        """,
      sql: """
        select state, min(case status when 'possession' then year end)
          - min(case status when 'pursuit' then year end) from programs group by 1
        """),
    Question(
      name: "partners that still pursued weapons",
      query: """
        agreements | join only {
            programs where status = pursuit | group by state with max(year) as last} as p on partner = state where (
              .p.last >= .year) | select id
        """,
      sql: """
        select id from agreements g where (select max(year) from programs p
          where p.state = g.partner and p.status = 'pursuit') >= g.year
        """),
    Question(
      name: "mean days between tests",
      query: """
        tests | per country {sort date | compute date - previous(date) as gap}
          | group by country with mean(gap)
        """,
      sql: """
        select country, avg(gap) from (select country, julianday(date) - julianday(lag(date) over
          (partition by country order by date)) as gap from tests) group by 1
        """),
    Question(
      name: "decade by country as a table",
      query: "disputes | group by decade, ccode1 | pivot ccode1 in [USA, CHN, RUS]",
      sql: """
        select year / 10 * 10, sum(ccode1 = 'USA'), sum(ccode1 = 'CHN'), sum(ccode1 = 'RUS') from disputes
        group by 1
        """),
    Question(
      name: "distinct states per decade",
      query: "disputes | group by decade with count(distinct ccode1), count(distinct ccode2)",
      sql: """
        select year / 10 * 10, count(distinct ccode1), count(distinct ccode2) from disputes group by 1
        """),
    Question(
      name: "share of missing values per column",
      query: """
        disputes | group with 100 * count where (deaths is missing) / count as deaths,
          100 * count where (issue is missing) / count as issue
        """,
      sql: """
        select 100.0 * sum(deaths = '') / count(*), 100.0 * sum(issue = '') / count(*) from disputes
        """),
  ]
}
