// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <vector>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace shelf {

class JoinedListModel;
class JoinStrip;
class ListHead;

/// Several lists of books beside each other, which scroll together, with lines between the books that
/// neighbors share. The book under the pointer is lit in all of them. Left and right go from list to list,
/// to the same book where it is there.
class JoinedLists : public QScrollArea {
    Q_OBJECT
public:
    explicit JoinedLists(QWidget* parent = nullptr);

    void setCount(int lists);
    int count() const { return static_cast<int>(m_lists.size()); }
    ListHead* head(int list) const { return m_lists[static_cast<std::size_t>(list)].head; }
    JoinedListModel* model(int list) const { return m_lists[static_cast<std::size_t>(list)].model; }
    QTableView* view(int list) const { return m_lists[static_cast<std::size_t>(list)].view; }
    /// The lines between this list and the one at its right.
    const JoinStrip* strip(int list) const { return m_lists[static_cast<std::size_t>(list)].strip; }
    /// Instead of books; empty: the books.
    void say(int list, const QString& words);
    void setListName(int list, const QString& accessibleName);
    /// After the lists have changed: joins them anew. toTop: they are another reader's.
    void join(bool toTop);
    void markBook(int book); ///< the selected one; -1: none
    /// Scrolls sideways to the list, once it has its place.
    void reveal(int list);
    /// Gives the focus to the list, at its current book or the first.
    void focusList(int list);

signals:
    void bookPicked(int book);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct List {
        ListHead* head = nullptr;
        JoinedListModel* model = nullptr;
        QTableView* view = nullptr;
        QLabel* words = nullptr;
        QStackedWidget* pages = nullptr;
        JoinStrip* strip = nullptr; ///< to the next; null at the right end
    };
    void addList();
    void removeLast();
    void setUpView(QTableView* view, JoinedListModel* model);
    void addStrip(std::size_t list);
    void point(int book);
    void lightStrips();
    void showRevealed();
    void moveTo(int list, int step);
    int listOf(const QObject* watched) const;

    std::vector<List> m_lists;
    QGridLayout* m_grid;
    int m_pointed = -1;
    int m_marked = -1;
    int m_revealed = -1; ///< to be scrolled to once there is room for it
    bool m_scrolling = false;
    bool m_marking = false;
};

} // namespace shelf
