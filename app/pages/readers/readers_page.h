// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/readers/recommending.h"
#include "app/session/own_readers.h"
#include "app/session/session.h"

#include <QWidget>

#include <functional>
#include <vector>

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
    QWidget* buildReader();
    QWidget* buildFeatures();
    void connectList();
    void connectPanels();

    const AskedReader& shown() const;
    void showDataset();
    void showSelectedReader();
    void showUser(int user);
    void showOwn(const QString& key);
    void showRated(const std::vector<RatedBook>& rated, int missing);
    void showFeatures();
    void showNobody();
    void offerFeatures();
    void showFacts();
    void newReader();
    void importReader();
    void exportReader(const QString& key);
    void removeReader(const QString& key);

    void recommendBooks();
    void showRecommended(const Recommending::Answer& answer);
    void takeRated();
    void notThisOne(int book);
    void offerUndo(const QString& text, const std::function<void()>& undo);
    void clearFilters();
    void showFilterCount();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_choices;
    OwnReaders* m_own;
    Recommending* m_recommending;
    CatalogueIndexSource& m_index;
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
