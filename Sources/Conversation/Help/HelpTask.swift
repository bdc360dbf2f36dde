import Messages

/// Something that people want to do, and how it is written.
enum HelpTask: String, CaseIterable {
  case actors, times, decades, doubt, sources, reasons, claims, saving, files, links, sequences,
    names, context

  /// What is to be done, in a line.
  var meaning: Message { Message(key: "help.task.\(rawValue)") }

  var examples: [HelpExample] {
    switch self {
    case .actors:
      [
        .run("events where actor = Japan | select date, title"),
        .run("events where signatory = United States"),
        .run("events where actor under Japan and not actor = United States | count"),
      ]
    case .times:
      [
        .run("events where year in 1960..1969"), .run("events where date overlaps 1956..1960"),
        .run("documents where kind = treaty and date < 昭和45年 | select date, title"),
      ]
    case .decades:
      [
        .run("events | group by decade"), .run("events | group by decade with empty, count"),
        .run("events | group by decade, type | pivot type in [treaty, law]"),
      ]
    case .doubt:
      [
        .run("events where actor = Japan and year < 1955"),
        .run("events where actor = Japan and possibly year < 1955"),
        .run("events where date is imprecise | select id, date, date_note"),
      ]
    case .sources:
      [
        .run("events where actor = Sato | select date, title, source, locator"),
        .run("show npt-ratification"), .run("events where actor = Sato | cite"),
      ]
    case .reasons:
      [
        .run("why npt-ratification in events where actor = Japan and year = 1976"),
        .run("why not npt-ratification in events where actor = Japan and year < 1976"),
        .run("explain events where actor = Japan and year < 1976"),
      ]
    case .claims:
      [
        .run("claims | conflicts by subject, property certain"),
        .run("claims | conflicts by subject, property | open 1"),
        .run("claims where subject.kind = treaty | select subject, speaker, statement"),
      ]
    case .saving:
      [
        .run("events where type = treaty | into $treaties\n$treaties | count"),
        .typed("events where type = treaty | save \"treaties.csv\""), .typed(".export copy"),
      ]
    case .files:
      [
        .typed(".open disputes.csv"),
        .typed(".open disputes.csv states.csv\n.link disputes.ccode states.ccode"),
        .run(".schema events"),
      ]
    case .links:
      [
        .run("events where type = visit | follow document | select title, date"),
        .run("relations where relation = causes | follow from in events | select date, title"),
        .run("documents where source.author is known | select title, source.author | limit 3"),
      ]
    case .sequences:
      [
        .run("events | sequence within 1 year [type = test] [s: type = visit]"),
        .run("events | sequence possibly within 2 years [type = test] [s: type = visit]"),
      ]
    case .names:
      [
        .run("find 佐藤栄作 in actors"), .run("actors where name = Takeo Miki | select id, name"),
        .run(".lang zh\nevents where actor = Japan | select date, actor | limit 3"),
      ]
    case .context:
      [
        .run("events | kwic nuclear with width 20 | limit 5"),
        .run("events | collocates nuclear | limit 5"), .run(".attach"),
      ]
    }
  }

  /// The words that it is done with, of which help says more.
  var words: [String] {
    switch self {
    case .actors: ["=", "under"]
    case .times: ["in", "overlaps", "during"]
    case .decades: ["group", "pivot", "decade"]
    case .doubt: ["possibly", "uncertain"]
    case .sources: ["show", "cite"]
    case .reasons: ["why", "explain"]
    case .claims: ["conflicts", "open"]
    case .saving: ["into", "save", ".export"]
    case .files: [".open", ".link", ".attach"]
    case .links: ["follow", "join"]
    case .sequences: ["sequence"]
    case .names: ["find", ".lang"]
    case .context: ["kwic", "collocates", ".attach"]
    }
  }
}
