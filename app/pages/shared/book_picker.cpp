// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/book_picker.h"

#include "app/pages/shared/book_search.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/window/search_field.h"
#include "widgets/words/data_words.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr int kHits = 12;
constexpr theme::UnitSize kSize(56 * theme::kGrid, 48 * theme::kGrid);

} // namespace

BookPicker::BookPicker(Jobs& jobs, const CatalogueIndexSource& index, DatasetPtr dataset, const QString& what,
                       QWidget* parent)
    : QDialog(parent),
      m_data(std::move(dataset)),
      m_search(new SearchField(this)),
      m_list(new QListWidget(this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    setObjectName(QStringLiteral("bookPicker"));
    setWindowTitle(tr("Books for %1").arg(what));
    resize(kSize);
    m_search->setObjectName(QStringLiteral("pickSearch"));
    m_search->setAccessibleName(tr("Add a book for %1").arg(what));
    m_search->setPlaceholderText(tr("Add a book: title or author"));
    m_search->list()->setObjectName(QStringLiteral("pickHits"));
    m_search->list()->setAccessibleName(tr("Books found"));
    m_list->setObjectName(QStringLiteral("pickedBooks"));
    m_list->setAccessibleName(tr("Books for %1").arg(what));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_remove->setObjectName(QStringLiteral("pickRemove"));
    m_remove->setAutoDefault(false);
    m_remove->setToolTip(tr("Take the marked books off (Delete)"));
    auto* hint = new QLabel(tr("One book, or several whose mean counts."), this);
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(QStringLiteral("pickButtons"));
    auto* below = new QHBoxLayout;
    below->addWidget(m_remove);
    below->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(hint);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);

    auto* remove = new QAction(tr("Remove"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &BookPicker::removeSelected);
    connect(m_remove, &QPushButton::clicked, this, &BookPicker::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &BookPicker::enable);
    auto* answers = new BookSearch(jobs, index, m_search, kHits);
    answers->setData(m_data);
    connect(answers, &BookSearch::chosen, this, &BookPicker::add);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(books());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
    enable();
}

void BookPicker::setBooks(const std::vector<int>& books)
{
    m_list->clear();
    for (const int book : books)
        add(book);
}

std::vector<int> BookPicker::books() const
{
    std::vector<int> books;
    for (int row = 0; row < m_list->count(); ++row)
        books.push_back(m_list->item(row)->data(Qt::UserRole).toInt());
    return books;
}

void BookPicker::add(int book)
{
    m_search->clear();
    if (book < 0 || static_cast<std::size_t>(book) >= m_data->bookCount())
        return;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toInt() == book)
            return m_list->setCurrentRow(row);
    const auto at = static_cast<std::size_t>(book);
    const QString authors = shownText(m_data->books.authors[at]);
    const QString title = shownText(m_data->books.label(at));
    auto* item =
        new QListWidgetItem(authors.isEmpty() ? title : tr("%1, %2", "title, authors").arg(title, authors));
    item->setData(Qt::UserRole, book);
    item->setData(kIsDataRole, true);
    m_list->addItem(item);
}

void BookPicker::removeSelected()
{
    qDeleteAll(m_list->selectedItems());
    enable();
}

void BookPicker::enable()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

} // namespace shelf
