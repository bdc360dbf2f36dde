import Query
import TestSupport
import Testing
import Text

@testable import Conversation

/// The commands of psql, sqlite3 and DuckDB, all of them: each is answered with what there is here, or with that
/// there is nothing, and never with a command that does not exist.
@Suite struct OtherShellTests {
  private static let psql = """
    \\a|\\bind x|\\bind_named x|\\c other.csv|\\connect other.csv|\\C title|\\cd /tmp|\\close_prepared x
    \\conninfo|\\copy events to 'x.csv' csv|\\copy (select 1) to 'f'|\\copy events from 'f'|\\copy
    \\copyright|\\crosstabview|\\d|\\d events|\\d+ events|\\dS|\\da|\\dA|\\dAc|\\dAf|\\dAo|\\dAp|\\db|\\dc
    \\dconfig|\\dC|\\dd|\\dD|\\ddp|\\dE|\\di|\\dm|\\ds|\\dt|\\dt+|\\dtS|\\dv|\\des|\\det|\\deu|\\dew|\\df|\\df+|\\dF
    \\dFd|\\dFp|\\dFt|\\dg|\\dl|\\dL|\\dn|\\dn+|\\do|\\dO|\\dp|\\dP|\\drds|\\drg|\\dRp|\\dRs|\\dT|\\du|\\du+|\\dx|\\dX|\\dy
    \\e|\\edit|\\echo hello|\\ef f|\\elif|\\else|\\encoding UTF8|\\endif|\\endpipeline|\\errverbose|\\ev v|\\f
    \\flush|\\flushrequest|\\g|\\g out.csv|\\gdesc|\\getenv x y|\\getresults|\\gexec|\\gset|\\gx|\\h|\\h sort|\\help
    \\H|\\html|\\i f.sql|\\if|\\include f|\\include_relative f|\\ir f|\\l|\\l+|\\list|\\lo_export|\\lo_import|\\lo_list
    \\lo_unlink|\\o f.txt|\\o|\\o \\| sort|\\out f|\\p|\\parse x|\\password|\\print|\\prompt x|\\pset|\\pset pager off
    \\pset null -|\\pset expanded on|\\pset t|\\pset format csv|\\pset format aligned|\\pset border 2|\\pset footer
    \\pset columns 3|\\q|\\qecho x|\\quit|\\r|\\reset|\\restrict x|\\s|\\s file|\\sendpipeline|\\set|\\set x 3
    \\setenv x|\\sf f|\\startpipeline|\\sv v|\\syncpipeline|\\t|\\T x|\\timing|\\timing on|\\timing off|\\unrestrict x
    \\unset x|\\w f|\\warn x|\\watch|\\watch 5|\\write f|\\x|\\x on|\\x off|\\x auto|\\z|\\! ls|\\!|\\?|\\;
    !ls|! ls -l|:help sort|:set menu off|/tables|/nosuch|:w f
    """
  private static let sqlite = """
    archive auth backup bail binary cd changes check clone connection crlf databases dbconfig dbinfo dbtotxt
    dump echo eqp excel exit expert explain filectrl fullschema headers help import imposter indexes intck
    limit lint load log mode nonce nullvalue once open output parameter print progress prompt quit read recover
    restore save scanstats schema selftest separator session sha3sum shell show stats system tables testcase
    testctrl timeout timer trace unmodule version vfsinfo vfslist vfsname wheretrace width www
    """
  private static let duckdb = """
    bail binary cd changes columns constant constantcode databases decimal_sep dump echo edit excel exit
    explain fullschema headers help highlight highlight_colors highlight_errors highlight_results import indexes
    keyword keywordcode large_number_rendering last limit log maxrows maxwidth mode nullvalue open once output
    pager print progress_bar prompt quit read read_line_version render_completion render_errors rows safe_mode
    schema separator shell show startup_text system tables testcase thousand_sep timer trace ui_command version
    width www
    """

  static let all =
    psql.split(whereSeparator: { $0 == "\n" }).flatMap { line in
      line.replacing("\\|", with: "\u{1}").split(separator: "|").map {
        $0.replacing("\u{1}", with: "|").trimmed
      }
    }
    + (sqlite + " " + duckdb).split(whereSeparator: \.isWhitespace).map { "." + $0 }

  @Test(arguments: all) func whatIsAdvisedExists(entry: String) throws {
    if let command = CommandTable.command(named: String(entry.dropFirst())), entry.first == "." {
      // A beginning of a name is that command.
      #expect(command.names.contains { $0.hasPrefix(entry.dropFirst()) })
      return
    }
    let conversation = try Conversation()
    let reply = conversation.say(entry)
    #expect(reply.outcome == .failed(.usage) && reply.data.isEmpty)
    #expect(!reply.messages.contains("unknown command"), "\(reply.messages)")
    #expect(
      reply.messages.contains("hint: ") || reply.messages.contains("write '"), "\(reply.messages)")
    for name in Self.commands(in: reply.messages, but: entry) {
      #expect(CommandTable.all.contains { $0.names.contains(name) }, "\(name): \(reply.messages)")
    }
    guard let fix = conversation.session.lastFaults?.diagnostics.first?.fix?.text else { return }
    let source = SourceText(fix)
    let (statements, unread) = Parsing.parse(source)
    var checker = ScriptChecker(conversation.session, broken: BrokenNames())
    _ = checker.check(statements, unread: unread, in: source)
    #expect(unread.isEmpty && checker.faults.isEmpty && !statements.isEmpty, "\(fix)")
    #expect(try Self.takesItsArguments(fix), "\(fix)")
  }

  /// Commands that change nothing but the session are run.
  private static func takesItsArguments(_ fix: String) throws -> Bool {
    let words = [
      ".set", ".mode", ".pager", ".timer", ".header", ".null", ".limit", ".print", ".help",
    ]
    guard words.contains(where: fix.hasPrefix) else { return true }
    return try Conversation().say(fix).outcome == .done
  }

  /// The names behind dots in quotes.
  private static func commands(in messages: String, but entry: String) -> [String] {
    messages.replacing("'\(entry)'", with: "").split(separator: "'.").dropFirst().map { part in
      String(part.prefix { $0.isLetter })
    }
  }

  @Test(arguments: [
    ("\\x", ".set wide vertical"), ("\\timing", ".timer on"), ("\\timing off", ".timer off"),
    ("\\pset pager off", ".pager off"), ("\\o f", ".output f"), ("\\e", ".edit"),
    ("\\g", ".run !!"),
    ("\\copy events to 'f.csv'", "events | save \"f.csv\""), ("\\! ls", ".shell ls"),
    ("!ls", ".shell ls"), ("\\i f", ".read f"), (":mode box", ".mode box"), ("/tables;", ".tables"),
  ])
  func theFormIsOffered(entry: String, form: String) throws {
    #expect(try Conversation().say(entry).messages.contains("hint: write '\(form)'"))
  }

  @Test(arguments: ["\\du", "\\password", "\\lo_list", "\\bind x", "\\if", ".vfsname", "/nosuch"])
  func whereThereIsNothingItIsSaid(entry: String) throws {
    #expect(try Conversation().say(entry).messages.contains("clio has nothing like it"))
  }
}
