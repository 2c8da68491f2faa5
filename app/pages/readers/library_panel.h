// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/own_reader.h"
#include "app/session/session.h"
#include "widgets/readers/library_model.h"

#include <QWidget>

class QLabel;
class QTabBar;
class QTableView;

namespace shelf {

class ElidedLabel;
class LibraryDecision;

/// A person's own library: which of its books are which of the data, what is to be decided, what is not known
/// and why, and the wishes.
class LibraryPanel : public QWidget {
    Q_OBJECT
public:
    explicit LibraryPanel(QWidget* parent = nullptr);

    /// match: of the reader's library among these data. Stays at the same section and book where it can.
    void showLibrary(DatasetPtr dataset, const OwnReader& reader, std::shared_ptr<const LibraryMatch> match);
    /// Begins with what is to be decided, where there is something.
    void start();

signals:
    void backWanted();
    void newerWanted(); ///< to read a newer export
    void bookPicked(int book);
    /// The book on this line of the library is `book` of the data; -1: none of them.
    void decided(std::int64_t line, int book);
    void undecided(std::int64_t line); ///< a decision is taken back

private:
    QWidget* buildHead();
    void showSection();
    void showDecision();
    int selectedRow() const; ///< of the model; -1: none

    DatasetPtr m_data;
    LibraryModel* m_model;
    LibraryRows* m_rows = nullptr;
    ElidedLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QTabBar* m_sections = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_nothing = nullptr;
    LibraryDecision* m_decision = nullptr;
};

} // namespace shelf
