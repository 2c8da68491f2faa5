// SPDX-License-Identifier: GPL-3.0-or-later
// What the bars, the menus and the drawer of the map do.
#include "app/base/settings.h"
#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_exports.h"
#include "app/pages/map/map_page_p.h"
#include "app/pages/shared/book_picker.h"
#include "engine/projection/axes/custom_axes.h"
#include "widgets/map/panels/change_panel.h"
#include "widgets/map/panels/faith_panel.h"
#include "widgets/map/panels/groups_panel.h"
#include "widgets/map/panels/map_bar.h"
#include "widgets/map/panels/map_form.h"
#include "widgets/map/panels/map_tools.h"
#include "widgets/map/panels/views_panel.h"
#include "widgets/map/view/projection_view.h"

#include <QAction>
#include <QMenu>

namespace shelf {

namespace {

template <class Books> std::vector<int> numbersOf(const Books& books)
{
    std::vector<int> numbers;
    for (const auto& book : books)
        numbers.push_back(book.book);
    return numbers;
}

} // namespace

void MapPage::Private::buildMenus()
{
    tools->selectMenu()->setTitle(tr("Select"));
    bar->exportMenu()->setTitle(tr("Export"));
    // Single keys belong to the canvas alone: elsewhere they are letters.
    const auto add = [this](const QString& text, const QKeySequence& key, const std::function<void()>& run) {
        QAction* action = tools->selectMenu()->addAction(text);
        connect(action, &QAction::triggered, q, run);
        if (!key.isEmpty()) {
            action->setShortcut(key);
            action->setShortcutContext(Qt::WidgetShortcut);
            first->view()->addAction(action);
        }
        return action;
    };
    add(tr("All books shown"), Qt::Key_A, [this] {
        selection.markAll();
        applySelection();
        remember();
    });
    add(tr("None"), Qt::Key_E, [this] {
        selection.markNone();
        applySelection();
        remember();
    });
    add(tr("The others"), Qt::Key_I, [this] {
        selection.invert();
        applySelection();
        remember();
    });
    add(tr("What is selected"), Qt::Key_S, [this] { showDetails(); });
    tools->selectMenu()->addSeparator();
    QAction* legend = add(tr("What the legend picks out"), {},
                          [this] { mark(active->view()->content().emphasizedBooks(), SetChange::replace); });
    QAction* near = add(tr("The selected book and its neighbors"), {}, [this] {
        std::vector<int> books{session.selectedBook()};
        for (const Neighbor& neighbor : active->view()->content().neighbors)
            books.push_back(neighbor.row);
        mark(books, SetChange::replace);
    });
    QAction* rated = add(tr("The reader's rated books"), {},
                         [this] { mark(numbersOf(first->view()->content().rated), SetChange::replace); });
    QAction* recommended = add(tr("The reader's recommended books"), {}, [this] {
        mark(numbersOf(first->view()->content().recommended), SetChange::replace);
    });
    connect(tools->selectMenu(), &QMenu::aboutToShow, q, [this, legend, near, rated, recommended] {
        const MapContent& content = first->view()->content();
        legend->setEnabled(active->view()->content().hasEmphasis());
        near->setEnabled(session.selectedBook() >= 0);
        rated->setEnabled(!content.rated.empty());
        recommended->setEnabled(!content.recommended.empty());
    });

    const auto shortcut = [this](const QString& text, const QKeySequence& key,
                                 const std::function<void()>& run,
                                 Qt::ShortcutContext where = Qt::WidgetWithChildrenShortcut) {
        auto* action = new QAction(text, q);
        action->setShortcut(key);
        action->setShortcutContext(where);
        connect(action, &QAction::triggered, q, run);
        q->addAction(action);
    };
    shortcut(tr("Undo a step on the map"), QKeySequence::Undo, [this] { undo(); });
    shortcut(tr("Redo a step on the map"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    shortcut(
        tr("Find on the map"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        [this] { tools->focusFilter(); }, Qt::WindowShortcut); // of the window, while the page is shown
    exports->fill(*bar->exportMenu());
}

void MapPage::Private::connectBars()
{
    connect(bar, &MapBar::projectionChosen, q,
            [this](const QString& method, int dims) { chooseProjection(method, dims); });
    connect(bar, &MapBar::choiceChanged, q, [this](ColorChoice choice) { setColor(choice); });
    const auto looks = [this](const std::function<void()>& edit) {
        edit();
        applyLooks();
        remember();
    };
    connect(bar, &MapBar::scaleChanged, q,
            [this, looks](const ScaleOptions& scale) { looks([&] { look.scale = scale; }); });
    connect(bar, &MapBar::sizeByRatingsChanged, q,
            [this, looks](bool on) { looks([&] { look.sizeByRatings = on; }); });
    connect(bar, &MapBar::titlesChanged, q, [this, looks](bool on) { looks([&] { look.titles = on; }); });
    connect(bar, &MapBar::legendChanged, q, [this, looks](bool on) { looks([&] { look.legend = on; }); });
    connect(bar, &MapBar::densityChanged, q,
            [this, looks](DensityStyle density) { looks([&] { look.density = density; }); });
    connect(bar, &MapBar::coversChanged, q, [this](bool on) { showCovers(on); });
    connect(bar, &MapBar::readerShownChanged, q, [this] { updateReader(); });
    connect(bar, &MapBar::epochsWanted, q, [this](bool on) { first->setEpochsShown(on); });
    connect(bar, &MapBar::compareWanted, q, [this](bool on) { compare(on); });
    connect(bar, &MapBar::drawerWanted, q, [this](bool on) {
        drawer->setVisible(on);
        if (settings)
            settings->set(keys::mapDrawerShown, on);
    });
    if (settings && settings->get(keys::mapDrawerShown)) {
        bar->setDrawerShown(true);
        drawer->show();
    }

    connect(tools, &MapTools::toolChosen, q, [this](MapTool tool) {
        for (MapPane* pane : panes())
            pane->view()->setTool(tool);
    });
    connect(tools, &MapTools::detailsWanted, q, [this] { showDetails(); });
    connect(tools, &MapTools::isolateWanted, q, [this] {
        if (selection.isolate()) {
            applySelection();
            remember();
        }
    });
    connect(tools, &MapTools::backWanted, q, [this] {
        selection.back();
        applySelection();
        remember();
    });
    connect(tools, &MapTools::showAllWanted, q, [this] {
        selection.showAll();
        applySelection();
        remember();
    });
    connect(tools, &MapTools::contextHidden, q, [this](bool hidden) {
        look.hideContext = hidden;
        applySelection();
        remember();
    });
    connect(tools, &MapTools::filterChanged, q, [this](const QString& text, bool regex) {
        filterBy({text, regex});
    });
    connect(tools, &MapTools::selectHitsWanted, q, [this] {
        if (selection.filter())
            mark(booksOf(selection.filter()), SetChange::replace);
    });
    connect(tools, &MapTools::undoWanted, q, [this] { undo(); });
    connect(tools, &MapTools::redoWanted, q, [this] { redo(); });
    connect(tools, &MapTools::zoomInWanted, q, [this] { active->view()->zoomIn(); });
    connect(tools, &MapTools::zoomOutWanted, q, [this] { active->view()->zoomOut(); });
    connect(tools, &MapTools::fitWanted, q, [this] { active->view()->fit(); });
}

void MapPage::Private::connectDrawer()
{
    connect(drawer->form(), &MapForm::parametersChanged, q,
            [this](const MapParameters& parameters) { takeParameters(parameters); });
    connect(drawer->form(), &MapForm::problemChanged, q,
            [this](const QString& problem) { active->drawing().setProblem(problem); });
    connect(
        drawer->form(), &MapForm::booksWanted, q,
        [this](const QString& key, const QString& name, const QString& ids) { chooseBooks(key, name, ids); });
    connect(drawer->faith(), &FaithPanel::measureWanted, q, [this] { active->measure(); });
    connect(drawer->faith(), &FaithPanel::colorWanted, q, [this] { setColor({ColorBy::kept}); });
    connect(drawer->faith(), &FaithPanel::liesShown, q, [this](bool shown) {
        lies = shown;
        for (MapPane* pane : panes())
            updateLies(pane);
    });
    connect(drawer->groups(), &GroupsPanel::findWanted, q,
            [this](const GroupChoice& choice) { findGroups(choice); });
    connect(drawer->groups(), &GroupsPanel::colorWanted, q, [this] { setColor({ColorBy::cluster}); });
    connect(drawer->groups(), &GroupsPanel::groupChosen, q, [this](int group) {
        std::vector<int> books;
        if (groups.clustering)
            for (std::size_t book = 0; book < groups.clustering->member.size(); ++book)
                if (groups.clustering->member[book] == group)
                    books.push_back(static_cast<int>(book));
        mark(books, SetChange::replace);
    });
    connect(drawer->views(), &ViewsPanel::keepWanted, q, [this](const QString& name) { keepView(name); });
    connect(drawer->views(), &ViewsPanel::openWanted, q, [this](int view) { openView(view); });
    connect(drawer->views(), &ViewsPanel::removeWanted, q, [this](int view) { removeView(view); });
    connect(drawer->changes(), &ChangePanel::bookChosen, q, [this](int book) { session.selectBook(book); });
    connect(drawer->changes(), &ChangePanel::colorWanted, q, [this] { setColor({ColorBy::change}); });
    connect(drawer->changes(), &ChangePanel::selectWanted, q,
            [this] { mark(drawer->changes()->books(), SetChange::replace); });
    connectSum();
    drawer->form()->setParameters(first->drawing().parameters());
}

/// The ends of an axis, by title.
void MapPage::Private::chooseBooks(const QString& key, const QString& name, const QString& ids)
{
    const DatasetPtr data = session.dataset();
    if (!data || !index)
        return;
    auto* picker = new BookPicker(jobs, *index, data, name, q->window());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto books = booksOfIds(data->books, ids.toStdString()); books)
        picker->setBooks({books->begin(), books->end()});
    connect(picker, &BookPicker::chosen, q, [this, data, key](const std::vector<int>& books) {
        QStringList chosen;
        for (const int book : books)
            chosen << QString::fromStdString(data->books.ids[static_cast<std::size_t>(book)]);
        if (data == session.dataset())
            drawer->form()->setBooks(key, chosen.join(QLatin1Char(',')));
    });
    picker->open();
}

void MapPage::Private::showParameters(const MapParameters& parameters)
{
    bar->setProjectionChoice(*parameters.method, parameters.dims);
    drawer->form()->setParameters(parameters);
}

} // namespace shelf
