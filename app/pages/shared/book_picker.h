// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/catalogue_index_source.h"

#include <QDialog>
#include <QString>

#include <vector>

class QListWidget;
class QPushButton;

namespace shelf {

class SearchField;

/// Asks for books by their titles: a search field, and below it those chosen so far. All of it can be done
/// with the keyboard: type, Down, Enter; Delete in the list takes a book off.
class BookPicker : public QDialog {
    Q_OBJECT
public:
    /// what: the field that the books are for, "x from".
    BookPicker(Jobs& jobs, const CatalogueIndexSource& index, DatasetPtr dataset, const QString& what,
               QWidget* parent = nullptr);

    void setBooks(const std::vector<int>& books);
    std::vector<int> books() const;

signals:
    void chosen(const std::vector<int>& books); ///< with OK

private:
    void add(int book);
    void removeSelected();
    void enable();

    DatasetPtr m_data;
    SearchField* m_search;
    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace shelf
