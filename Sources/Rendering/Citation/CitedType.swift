import Engine

/// The kinds of works that the Citation Style Language knows, which its JSON is limited to.
enum CitedType: String, CaseIterable {
  case article
  case articleJournal = "article-journal"
  case articleMagazine = "article-magazine"
  case articleNewspaper = "article-newspaper"
  case bill, book, broadcast, chapter, classic, collection, dataset, document, entry
  case entryDictionary = "entry-dictionary"
  case entryEncyclopedia = "entry-encyclopedia"
  case figure, graphic, hearing, interview
  case legalCase = "legal_case"
  case legislation, manuscript, map
  case motionPicture = "motion_picture"
  case musicalScore = "musical_score"
  case pamphlet
  case paperConference = "paper-conference"
  case patent, performance, periodical
  case personalCommunication = "personal_communication"
  case post
  case postWeblog = "post-weblog"
  case regulation, report, review
  case reviewBook = "review-book"
  case software, song, speech, standard, thesis, treaty, webpage
}

extension CitedType {
  /// The type of a source; what the corpus calls otherwise is a document.
  init(_ source: CitedSource) {
    self = source.kind.flatMap { CitedType(rawValue: $0.lowercased()) } ?? .document
  }

  /// How a work is laid out in a list, which few of the types differ in.
  enum Form {
    case book, part, journal, newspaper, report, thesis, online, other
  }

  var form: Form {
    switch self {
    case .book, .classic, .collection, .motionPicture, .musicalScore, .pamphlet, .periodical,
      .software, .map:
      .book
    case .chapter, .entry, .entryDictionary, .entryEncyclopedia, .paperConference: .part
    case .articleJournal, .articleMagazine, .review, .reviewBook: .journal
    case .articleNewspaper: .newspaper
    case .report, .standard, .patent: .report
    case .thesis: .thesis
    case .webpage, .post, .postWeblog, .dataset: .online
    default: .other
    }
  }
}
