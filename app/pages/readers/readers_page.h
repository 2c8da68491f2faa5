// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/own_readers.h"
#include "app/session/session.h"
#include "engine/recommend/recommender.h"
#include "widgets/readers/reader_models.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace shelf {

class BookFilterBar;
class CatalogueIndexSource;
class FeatureForm;
class NoticeBar;
class RatedPanel;
class ReadersList;
class RecommendedPanel;
class TasteBars;
class TogetherBar;

/// Find a reader, or be one; see who they are, what they rated, and beside it what the current run recommends
/// and why.
class ReadersPage : public QWidget {
    Q_OBJECT
public:
    /// readersFolder: where readers of one's own are kept; empty: the person's data folder.
    ReadersPage(Session& session, Jobs& jobs, CatalogueIndexSource& index, const QString& readersFolder = {},
                QWidget* parent = nullptr);

private:
    struct Shown {
        enum class Kind { nobody, user, own, features };
        Kind kind = Kind::nobody;
        int user = -1;
        QString own = {};
    };
    using Exclusions = std::vector<std::int32_t>;

    QWidget* buildReader();
    QWidget* buildFeatures();
    void connectList();
    void connectPanels();

    void showDataset();
    void showSelectedReader();
    void showUser(int user);
    void showOwn(const QString& key);
    void showFeatures();
    void showNobody();
    void offerFeatures();
    void showFacts();
    void newReader();
    void importReader();
    void exportReader(const QString& key);
    void removeReader(const QString& key);

    Somebody somebody() const;
    Exclusions& excluded(); ///< of the reader who is shown
    void recommendBooks();
    void findSimilar();
    void showRecommended(Result<std::vector<Recommendation>> list, const TopNParameters& parameters,
                         ScoreWords words);
    void keepOwn();
    void notThisOne(int book);
    void offerUndo(const QString& text, const std::function<void()>& undo);
    void clearFilters();
    void showFilterCount();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_choices, m_lookup, m_choosing, m_looking;
    OwnReaders* m_own;
    CatalogueIndexSource& m_index;
    Shown m_shown;
    QHash<int, Exclusions> m_userExcluded;
    MatchedReader m_ownBooks; ///< of one's own reader; `rated` is kept by the panel
    bool m_ownReady = false;  ///< whether m_ownBooks has been found
    std::shared_ptr<const Recommender> m_recommender;
    RunPtr m_recommenderRun; ///< of m_recommender
    std::function<void()> m_undo;

    ReadersList* m_list = nullptr;
    RatedPanel* m_rated = nullptr;
    RecommendedPanel* m_recommended = nullptr;
    BookFilterBar* m_filters = nullptr;
    TogetherBar* m_together = nullptr;
    NoticeBar* m_notice = nullptr;
    TasteBars* m_taste = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QPushButton* m_onMap = nullptr;
    QToolButton* m_filterButton = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_left = nullptr; ///< what is rated, or what is known
    FeatureForm* m_features = nullptr;
};

} // namespace shelf
