// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/own_readers.h"
#include "app/session/session.h"
#include "engine/recommend/recommender.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace shelf {

/// Who a question is about: a reader of the data, one of one's own, or somebody of whom features are known.
struct AskedReader {
    enum class Kind { nobody, user, own, features };
    Kind kind = Kind::nobody;
    int user = -1;    ///< of the data
    QString own = {}; ///< the key of one's own reader

    friend bool operator==(const AskedReader&, const AskedReader&) = default;
};

/// Recommends books to one reader, or to two, by the session's current run: who they are, what they rated and
/// do not want, and the answers. Every answer carries its question and is dropped where another reader, run
/// or question has taken its place meanwhile. Shows nothing.
class Recommending : public QObject {
    Q_OBJECT
public:
    using Exclusions = std::vector<std::int32_t>;

    /// What is wanted of whatever reader.
    struct Wishes {
        int count = 10;
        BookFilter filter = {};
        ListRules rules = {};
        double diversity = 0;
        QString second = {}; ///< another reader to choose for, by the name of one's own or the id of the data
        JointRule rule = JointRule::mean;
        std::vector<FeatureValue> features = {}; ///< of a reader by features

        int conditions() const; ///< how many things narrow or change the list
        /// The same without them.
        Wishes open() const { return {.count = count, .features = features}; }
    };

    struct Second {
        int user = -1;                     ///< of the data, or else
        std::optional<OwnReader> own = {}; ///< one's own
    };
    struct Question {
        AskedReader reader;
        Somebody somebody; ///< what is known of the reader
        std::optional<Second> second;
        JointRule rule = JointRule::mean;
        TopNParameters parameters;
        RunPtr run; ///< with a model
    };
    using QuestionPtr = std::shared_ptr<const Question>;

    /// A question answered; the recommender is of use for the next one to the same run.
    struct Chosen {
        std::shared_ptr<const Recommender> recommender;
        Result<std::vector<Recommendation>> books = std::vector<Recommendation>();
        std::vector<OtherEdition> editions = {};
    };
    /// Takes a while: for a worker thread. known: of the question's run, or null.
    static Chosen choose(const Question& question, std::shared_ptr<const Recommender> known);

    struct Answer {
        QuestionPtr question;
        Result<std::vector<Recommendation>> books;
        bool unlearned = false; ///< the model has learned nothing about the reader, who is of the data
        std::vector<OtherEdition> editions = {}; ///< of what was read, which are left out
    };

    Recommending(Session& session, Jobs& jobs, OwnReaders& own, QObject* parent = nullptr);

    const AskedReader& reader() const { return m_reader; }
    /// Nothing that was asked before is answered any more. One's own reader, and what a reader of the data
    /// has rated, are to be looked up next.
    void setReader(const AskedReader& reader);
    /// Finds what the reader rated, and among the session's books those of one's own: readerFound() follows,
    /// at once where there is nothing to look for.
    void lookUp();
    /// Forgets what readers of the data do not want: other data are open.
    void forget();

    /// Whether all is known of the reader that a question needs.
    bool isReady() const;
    /// Asks for books; null where nothing can be asked: nobody, one's own reader not yet found, or no run.
    QuestionPtr ask(const Wishes& wishes);
    /// The same question put to any run with a model, to be asked by the caller; isReady().
    Question questionTo(const RunPtr& run, const Wishes& wishes) const;
    /// Asks for readers like this one; there are none without a run.
    void findSimilar();

    /// What is known of one's own reader, once readerFound() has come.
    const MatchedReader& ownBooks() const { return m_ownBooks; }
    /// The books of one's own reader are these now: goes into the reader's file.
    void setRated(std::vector<RatedBook> rated);

    /// Books never to recommend to this reader; one's own reader's go into the file.
    Exclusions excluded() const;
    void exclude(int book);
    void readmit(int book);
    void setExcluded(Exclusions books);

signals:
    /// missing: how many rated books of one's own reader the data do not have.
    void readerFound(const std::vector<shelf::RatedBook>& rated, int missing);
    void answered(const shelf::Recommending::Answer& answer);
    /// Of data that are null where there is nobody to be like.
    void similarFound(const shelf::DatasetPtr& data, const shelf::SimilarReaders& readers);

private:
    Somebody somebody(const std::vector<FeatureValue>& features) const;
    std::optional<Second> secondNamed(const QString& name, const Dataset& data) const;
    std::shared_ptr<const Recommender> knownFor(const RunPtr& run) const;
    Exclusions& excludedNow();
    void keepOwn();

    Session& m_session;
    Jobs& m_jobs;
    OwnReaders& m_own;
    JobSlot m_lookup, m_choosing, m_looking;
    AskedReader m_reader;
    std::shared_ptr<const AskedReader> m_turn; ///< another object whenever a reader is set
    QuestionPtr m_question;                    ///< the last one about this reader
    MatchedReader m_ownBooks;                  ///< of one's own reader
    bool m_ownReady = false;                   ///< whether m_ownBooks has been found
    std::vector<FeatureValue> m_features;
    QHash<int, Exclusions> m_userExcluded;
    std::shared_ptr<const Recommender> m_recommender;
    RunPtr m_recommenderRun; ///< of m_recommender
};

} // namespace shelf
