// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/book_menu.h"

#include "app/session/session.h"
#include "app/tags/kept_tags.h"
#include "widgets/look/text.h"
#include "widgets/menus/book_role.h"
#include "widgets/menus/context_menus.h"
#include "widgets/menus/one_row.h"
#include "widgets/menus/table_copy.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace shelf {

namespace {

struct BookMenuTexts {
    Q_DECLARE_TR_FUNCTIONS(BookMenu)
};

/// Those of the selected rows where the row is one of them.
std::vector<int> booksAt(const MenuPlace& place)
{
    std::vector<int> books;
    if (place.view)
        for (const QModelIndex& row : selectedRowsOf(*place.view))
            if (const QVariant book = row.data(kBookRole); book.isValid() && book.toInt() >= 0)
                books.push_back(book.toInt());
    if (std::find(books.begin(), books.end(), place.book) == books.end())
        books = {place.book};
    return books;
}

/// What makes no sense for several rows is gray, and says why.
void forOneOnly(QAction* action, const MenuPlace& place)
{
    action->setEnabled(!place.isOfSeveral);
    if (place.isOfSeveral)
        action->setToolTip(forOneRow());
}

void tagBooks(Session& session, KeptTags& tags, const std::vector<int>& books, const QString& name)
{
    const DatasetPtr data = session.dataset();
    if (!data || name.trimmed().isEmpty())
        return;
    std::vector<std::string> ids;
    for (const int book : books)
        if (static_cast<std::size_t>(book) < data->books.ids.size())
            ids.push_back(data->books.ids[static_cast<std::size_t>(book)]);
    tags.nameBooks(BookMenuTexts::tr("name books “%1”").arg(name), name, ids);
}

void addTagMenu(QMenu& menu, QWidget* parent, Session& session, KeptTags& tags, const std::vector<int>& books)
{
    QMenu* tag = menu.addMenu(BookMenuTexts::tr("Tag"));
    tag->setObjectName(QStringLiteral("tagMenu"));
    for (const Tag& one : tags.tags().all()) {
        const QString name = QString::fromStdString(one.name);
        QAction* action = tag->addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
        QObject::connect(action, &QAction::triggered, &tags,
                         [&session, &tags, books, name] { tagBooks(session, tags, books, name); });
    }
    if (!tag->isEmpty())
        tag->addSeparator();
    QAction* other = tag->addAction(BookMenuTexts::tr("New tag…"));
    QObject::connect(other, &QAction::triggered, &tags, [parent, &session, &tags, books] {
        auto* dialog = new QInputDialog(parent);
        dialog->setObjectName(QStringLiteral("newTagDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(BookMenuTexts::tr("New tag"));
        dialog->setLabelText(BookMenuTexts::tr("Name of the tag"));
        QObject::connect(
            dialog, &QInputDialog::textValueSelected, &tags,
            [&session, &tags, books](const QString& name) { tagBooks(session, tags, books, name); });
        dialog->open();
    });
}

void addBooks(QMenu& menu, const MenuPlace& place, Session& session, KeptTags& tags,
              const std::function<void()>& showNearest)
{
    const DatasetPtr data = session.dataset();
    if (!data || place.book < 0 || static_cast<std::size_t>(place.book) >= data->books.ids.size())
        return;
    const int book = place.book;
    const std::vector<int> books = booksAt(place);
    const auto add = [&](const char* name, const QString& text, const std::function<void()>& run) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        QObject::connect(action, &QAction::triggered, &session, run);
        return action;
    };
    for (QAction* action :
         {add("menuShowBook", BookMenuTexts::tr("Show this book"),
              [&session, book] { session.selectBook(book); }),
          add("menuNearest", BookMenuTexts::tr("Find its nearest books"),
              [&session, book, showNearest] {
                  session.selectBook(book);
                  showNearest();
              }),
          add("menuOnMap", BookMenuTexts::tr("Show on the map"),
              [&session, book] {
                  session.selectBook(book);
                  session.requestPage(PageId::map);
              }),
          add("menuInLibrary", BookMenuTexts::tr("Show in the library"),
              [&session, book] {
                  session.pickBooks(nullptr);
                  session.selectBook(book);
                  session.requestPage(PageId::library);
              })})
        forOneOnly(action, place);
    add("menuSelect",
        BookMenuTexts::tr("Select %Ln book(s) on the map", nullptr, static_cast<int>(books.size())),
        [&session, books] {
            session.pickBooks(
                std::make_shared<BookPick>(BookPick{BookMenuTexts::tr("chosen by hand"), books}));
            session.requestPage(PageId::map);
        });
    addTagMenu(menu, place.widget->window(), session, tags, books);
    add("menuCopyTitle", BookMenuTexts::tr("Copy title"), [data, books] {
        QStringList titles;
        for (const int one : books)
            titles << textOf(data->books.label(static_cast<std::size_t>(one)));
        QGuiApplication::clipboard()->setText(titles.join(QLatin1Char('\n')));
    });
}

void addReader(QMenu& menu, const MenuPlace& place, Session& session)
{
    const DatasetPtr data = session.dataset();
    const int reader = place.reader;
    if (!data || reader < 0 || static_cast<std::size_t>(reader) >= data->userCount())
        return;
    const auto add = [&](const char* name, const QString& text, PageId page) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        QObject::connect(action, &QAction::triggered, &session, [&session, reader, page] {
            session.selectReader(reader);
            session.requestPage(page);
        });
        forOneOnly(action, place);
    };
    add("menuShowReader", BookMenuTexts::tr("Show this reader"), PageId::readers);
    add("menuReaderOnMap", BookMenuTexts::tr("Show on the map"), PageId::map);
}

} // namespace

void addBookMenu(ContextMenus& menus, Session& session, KeptTags& tags,
                 const std::function<void()>& showNearest)
{
    menus.addPart([&session, &tags, showNearest](QMenu& menu, const MenuPlace& place) {
        addBooks(menu, place, session, tags, showNearest);
        addReader(menu, place, session);
    });
}

} // namespace shelf
