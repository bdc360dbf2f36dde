import Query

extension StageWord {
  /// The example of its definition, and a further one.
  var examples: [HelpExample] {
    let first = definition.example
    return [self == .save ? .typed(first) : .run(first), further]
  }

  private var further: HelpExample {
    switch self {
    case .where: .run("events where actor = Japan | where date is imprecise")
    case .having: .run("events | group by type with count | having count in 2..4")
    case .count: .run("claims | count")
    case .select: .run("events | select year, length(title) as letters | limit 3")
    case .sort: .run("events | sort type, date desc | select type, date, title | limit 5")
    case .limit: .run("events | sort date | limit 5 offset 5")
    case .offset: .run("events | sort date desc | limit 5 offset 10")
    case .group:
      .run(
        "events | group by type with count, count where (actor = Japan) as japan | sort count desc")
    case .follow: .run("relations where relation = causes | follow from in events")
    case .compute:
      .run("events | compute length(title) as n | sort n desc | select id, n | limit 3")
    case .each: .run("events where year < 1960 | each place | select date, place")
    case .join: .run("claims | join actors as who on speaker = id | group by who.kind")
    case .sequence:
      .run("events | sequence possibly within 2 years [type = test] [s: type = visit]")
    case .pivot: .run("events where year < 1960 | group by type, decade | pivot decade")
    case .unpivot:
      .run("quantities | unpivot low, high as bound, number | select name, bound, number | limit 4")
    case .per:
      .run("events where actor = Japan | per type {sort date | limit 1} | select type, date, title")
    case .distinct: .run("events | distinct by decade | select decade, date, title")
    case .sample: .run("events | sample 3")
    case .union: .run("events where type = law | union {events where type = treaty} | sort date")
    case .intersect:
      .run("events where type = treaty | intersect {events where actor = United States}")
    case .except: .run("events where type = treaty | except {events where actor = United States}")
    case .open: .run("events | group by type | sort count desc | open 1")
    case .conflicts: .run("claims | conflicts by subject, property certain")
    case .kwic: .run("events | kwic nuclear with width 20, sort right | limit 5")
    case .collocates: .run("events | collocates nuclear with width 30 | limit 5")
    case .expect: .run("events where year > 2100 | expect no rows")
    case .save: .typed("events | group by type | save \"types.txt\" as markdown")
    case .into: .run("events where year < 1960 | into $early\n$early | group by type")
    case .why: .run("events where date = 1976 | why")
    case .chart: .run("events | chart line year by type")
    case .timeline: .run("events where year < 1960 | timeline by type")
    case .cite: .run("events where year < 1950 | cite as bibtex")
    }
  }
}
