// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/catalogue_index_source.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QTableView;

namespace shelf {

class BooksModel;
class ElidedLabel;
class StarDelegate;

/// The table of all books with its filter; its row and the session's selected book follow each other.
class BooksView : public QWidget {
    Q_OBJECT
public:
    BooksView(Session& session, CatalogueIndexSource& source, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitTitle();
    void showIndex();
    void showPicked();
    void showBook(int book);
    void showCount();

    Session& m_session;
    CatalogueIndexSource& m_source;
    BooksModel* m_model;
    StarDelegate* m_stars;
    QTableView* m_table;
    QLineEdit* m_filter;
    QLabel* m_count;
    QFrame* m_picked; ///< says what alone is listed, with the way back
    ElidedLabel* m_pickedName;
    bool m_following = false; ///< the row moves because the session's book did
};

} // namespace shelf
