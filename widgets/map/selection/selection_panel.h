// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/selection/selection_profile.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QTableView;
class QToolButton;

namespace shelf {

class BookListModel;
class EmptyPlace;
class FoundRows;
class MarksModel;

/// The selection as a thing: what it is called, its figures, what sets it apart, and its books.
class SelectionPanel : public QWidget {
    Q_OBJECT
public:
    explicit SelectionPanel(QWidget* parent = nullptr);

    /// What the panel is about.
    enum class About { selection, filtered, all };
    struct Books {
        About about = About::all;
        std::shared_ptr<const Dataset> data;
        std::shared_ptr<const std::vector<RatingSummary>> summary;
        std::vector<int> books;
        std::size_t hidden = 0;                               ///< selected books that the filter leaves out
        std::shared_ptr<const std::vector<std::string>> tags; ///< as BookListModel::setBooks()
    };
    void setBooks(Books books);
    /// Null while it is worked out, or where there is nothing to say.
    void setProfile(const SelectionProfile* profile);
    void setSelectedBook(int book); ///< -1: none

    QString booksText(QChar separator) const; ///< the list as it is sorted and found, with a header
    QString marksText(QChar separator) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void bookActivated(int book);
    void tagWanted(const QString& name);
    void saveWanted();
    void lassoWanted(); ///< the button of the empty place

private:
    QWidget* buildMarks();
    QWidget* buildBooks();
    void showHead();
    void copy();
    std::vector<int> shownRows() const;

    BookListModel* m_list;
    FoundRows* m_found;
    MarksModel* m_marks;
    QSortFilterProxyModel* m_marksSorted;
    QLabel *m_head, *m_figures;
    QLineEdit* m_tagName;
    QPushButton* m_tag;
    QTableView *m_marksView = nullptr, *m_view = nullptr;
    EmptyPlace *m_marksEmpty = nullptr, *m_booksEmpty = nullptr;
    QLineEdit* m_find = nullptr;
    QToolButton *m_copy = nullptr, *m_save = nullptr;
    Books m_books;
    int m_selected = -1;
    bool m_marking = false;
};

} // namespace shelf
