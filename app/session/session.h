// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/neighbors/nearest.h"
#include "engine/projection/projection.h"
#include "engine/recommend/somebody.h"
#include "engine/run/run.h"

#include <QColor>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace shelf {

/// The pages that have a button and a key, and one that opens where it is needed.
enum class PageId { library, training, map, readers, compare, importing };

using DatasetPtr = std::shared_ptr<const Dataset>;
using RunPtr = std::shared_ptr<const Run>;
using ProjectionPtr = std::shared_ptr<const Projection>;

/// One of one's own readers, and what is known of them.
struct OwnReading {
    QString name;
    Somebody somebody;
};
using OwnReadingPtr = std::shared_ptr<const OwnReading>;

/// Books that a figure stands for, as the bar of a chart, and the words for them.
struct BookPick {
    QString name; ///< "rated 5"
    std::vector<int> books;
};
using BookPickPtr = std::shared_ptr<const BookPick>;

struct RunEntry {
    int number = 0;       ///< 1, 2, ... in order of training; never used again
    QString name = {};    ///< "goodbooks-neural #2", can be renamed
    RunPtr run = {};      ///< null while it trains
    History history = {}; ///< grows while it trains
    std::vector<Baseline> baselines = {};
    std::vector<KeptEmbedding> embeddings = {}; ///< of chosen epochs; grows while it trains
    std::vector<SavedView> views = {};          ///< of its map, in place of run's own; changed by setViews
    int viewChanges = 0;                        ///< since the file was read or written
    QColor color = {};
    bool shown = false; ///< pinned: drawn in the charts whichever run is selected
    bool running = false;
    QString file = {}; ///< where it was saved or loaded from; empty otherwise

    /// Whether it is vectors that were made elsewhere: they lie in a file of the person's own.
    bool isGiven() const;
    /// Whether closing would lose it, or views of it.
    bool isUnsaved() const { return run && ((file.isEmpty() && !isGiven()) || viewChanges > 0); }
};

/// Whether readers rated books in these data; nobody did where vectors were opened that come without.
bool isRated(const DatasetPtr& data);
/// Whether this run is vectors that were made elsewhere, which recommend nothing.
bool isGiven(const RunPtr& run);

/// An entry of a run that was trained or loaded: what grows while it trains is all there.
RunEntry runEntry(RunPtr run);
/// What is saved of an entry that has a run: by the name and with the views that it bears now.
RunPtr runToSave(const RunEntry& entry);

/// By which nearness the nearest books are looked for, and how many of them.
struct NearestChoice {
    Metric metric = Metric::cosine;
    int count = 10;
    bool operator==(const NearestChoice&) const = default;
};

/// The nearest books of one book in the space of a run's model, nearest first.
struct NearestBooks {
    RunPtr run;
    int book = -1;
    NearestChoice choice;
    std::vector<Neighbor> books;
};

/// What is open, what is selected and what has been trained: one for the whole window, shared by all pages.
/// Holds values and says when they change; does no work of its own.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);

    DatasetPtr dataset() const;
    void setDataset(DatasetPtr data); ///< clears the selection and the runs

    const QList<RunEntry>& runs() const;
    const RunEntry* findRun(int number) const;    ///< null where there is none
    int addRun(RunEntry entry);                   ///< gives it a number, a color and a name of its own
    /// "base #n" that no run bears, n from 1 on with each data set, without those of failed trainings.
    QString freshName(const QString& base) const;
    /// A run that was removed, in its place and with its number again, which is returned. Where its number is
    /// unknown it is added.
    int bringBack(RunEntry entry);
    void updateRun(int number, const std::function<void(RunEntry&)>& change);
    void removeRun(int number);
    /// Other views of a run's map. The run itself stays the same one, so no page starts anew.
    void setViews(int number, std::vector<SavedView> views);

    /// The run whose model answers; 0 where there is none.
    int currentRun() const;
    RunPtr current() const; ///< null while there is none, or while it still trains
    void selectRun(int number);

    int selectedBook() const; ///< -1: none
    void selectBook(int book);
    bool canGoBack() const;
    bool canGoForward() const;
    void goBack();
    void goForward();

    /// What the person chose for the nearest books, everywhere they are shown.
    const NearestChoice& nearestChoice() const { return m_nearestChoice; }
    void chooseNearest(const NearestChoice& choice);
    /// Of the selected book in the run that answers, as chosen; null while they are not found (by
    /// NearestFinder), and where there are none.
    const NearestBooks* nearestBooks() const;
    void setNearestBooks(NearestBooks found);

    /// The books that alone are listed, and that the map selects; null: none in particular.
    const BookPickPtr& pickedBooks() const { return m_pick; }
    void pickBooks(BookPickPtr pick);

    int selectedReader() const;  ///< -1: none
    void selectReader(int user); ///< 0 and up: none of one's own any more
    /// One's own reader who is shown while none of the data is selected; null: none.
    const OwnReadingPtr& ownReader() const { return m_ownReader; }
    void setOwnReader(OwnReadingPtr reader);

    /// Shown as a bar at the top of the page: what, where, what to do. Cancelled work is not reported.
    void reportError(const Error& error);
    /// It is past: told no longer, where it still is.
    void retractError(const Error& error);
    void requestOpening();         ///< of ratings, by the person
    void requestPage(PageId page); ///< an empty page's button leads to the page that fills it
    /// The training page takes these settings into its form, and trains them where start is set.
    void requestTraining(const RunSettings& settings, bool start);

signals:
    void errorReported(const shelf::Error& error);
    void errorRetracted(const shelf::Error& error);
    void openingRequested();
    void pageRequested(shelf::PageId page);
    void trainingRequested(const shelf::RunSettings& settings, bool start);
    void datasetChanged();
    void runAdded(int number);
    void runChanged(int number);
    void runRemoved(int number);
    void viewsChanged(int number);
    void currentRunChanged(); ///< another run answers now, or the current one has finished
    void bookSelected(int book);
    void nearestChoiceChanged();
    void nearestBooksChanged(); ///< found
    void booksPicked();         ///< others, or none any more
    void readerSelected(int user);
    void ownReaderChanged();

private:
    int take(RunEntry entry);

    DatasetPtr m_dataset;
    QList<RunEntry> m_runs;
    int m_currentRun = 0;
    int m_nextNumber = 1;
    int m_unnamed = 0; ///< numbers below the next that no run of these data is named by
    int m_book = -1;
    BookPickPtr m_pick;
    int m_reader = -1;
    NearestChoice m_nearestChoice;
    NearestBooks m_nearest;
    OwnReadingPtr m_ownReader;
    std::vector<int> m_trail;
    int m_trailPosition = -1;
};

} // namespace shelf
