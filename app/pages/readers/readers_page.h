// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/readers/asking/recommending.h"
#include "app/session/last_failure.h"
#include "app/session/own_readers.h"
#include "app/session/session.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QToolButton;

namespace shelf {

class BookFilterBar;
class CatalogueIndexSource;
class ElidedLabel;
class FeatureForm;
class LibraryPanel;
class ListRulesBar;
class RatedPanel;
class RatingSteps;
class ReadersList;
class RecommendedPanel;
class Settings;
class SideBySidePanel;
class TasteBars;
class TogetherBar;
class UndoBar;

/// Find a reader, or be one; see who they are, what they rated, and beside it what the current run recommends
/// and why.
class ReadersPage : public QWidget {
    Q_OBJECT
public:
    /// readersFolder: where readers of one's own are kept; empty: the person's data folder. settings: where
    /// the rules of the list are kept; null: nowhere.
    ReadersPage(Session& session, Jobs& jobs, CatalogueIndexSource& index, const QString& readersFolder = {},
                QWidget* parent = nullptr, Settings* settings = nullptr);

    /// Reads a person's own library, or ratings, and shows the reader of it.
    void openLibraryFile(const QString& file);
    void importReader(); ///< asks for the file
    OwnReaders& ownReaders() const { return *m_own; }

private:
    QWidget* buildUnrated();
    QWidget* buildReader();
    QWidget* buildFeatures();
    QWidget* buildFilters(QWidget* page);
    QStackedLayout* buildBody(QWidget* page);
    void showSides(bool on);
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
    void showName();
    void beginReader();
    void tellOwnReader();
    void newReader();
    void exportReader(const QString& key);
    std::string csvOf(const OwnReader& reader) const;
    void removeReaders(const QStringList& keys);

    void buildLibrary();
    void showLibrary();
    void offerLibrary();
    const OwnReader* readerOf(const OwnLibrary& library) const;
    void takeLibrary(OwnLibrary library);
    void decideBook(std::int64_t line, std::optional<int> book);

    void recommendBooks();
    void showRecommended(const Recommending::Answer& answer);
    void takeRated();
    void notThese(const std::vector<int>& books);
    void tellRemoved(const std::vector<RatedBook>& books);
    void neverThisAuthor(int book);
    void takeRules();
    Recommending::Wishes wishes() const;
    void setWishes(const Recommending::Wishes& wishes);
    void clearFilters(bool booksBack);
    void showFilterCount();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_choices, m_libraryReading;
    LastFailure m_libraryFailure; ///< of reading one
    OwnReaders* m_own;
    Recommending* m_recommending;
    CatalogueIndexSource& m_index;
    Settings* m_settings;

    QStackedWidget* m_pages = nullptr; ///< the readers, or why there are none
    ReadersList* m_list = nullptr;
    RatedPanel* m_rated = nullptr;
    RecommendedPanel* m_recommended = nullptr;
    BookFilterBar* m_filters = nullptr;
    ListRulesBar* m_rules = nullptr;
    TogetherBar* m_together = nullptr;
    UndoBar* m_notice = nullptr;  ///< on the reader who is shown
    UndoBar* m_removed = nullptr; ///< on one who was removed, whoever is shown then
    TasteBars* m_taste = nullptr;
    ElidedLabel* m_name = nullptr;
    QString m_head;   ///< who is shown
    QString m_second; ///< the second reader whom books are for
    QToolButton* m_clearFilters = nullptr;
    ElidedLabel* m_facts = nullptr;
    QPushButton* m_onMap = nullptr;
    QToolButton* m_filterButton = nullptr;
    enum Place { kNobodyPlace, kReaderPlace, kLibraryPlace };
    QStackedWidget* m_stack = nullptr;
    LibraryPanel* m_library = nullptr;
    QPushButton* m_libraryButton = nullptr;
    RatingSteps* m_ratingSteps = nullptr;
    bool m_libraryStarts = false;     ///< a new one is shown as soon as it is looked up
    QStackedLayout* m_body = nullptr; ///< rated and recommended books, or the lists of several models
    SideBySidePanel* m_sides = nullptr;
    QPushButton* m_sidesButton = nullptr;
    QStackedWidget* m_left = nullptr; ///< what is rated, or what is known
    FeatureForm* m_features = nullptr;
};

} // namespace shelf
