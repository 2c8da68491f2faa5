// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/side_by_side/side_by_side_panel.h"

#include "app/pages/readers/side_by_side/blend_bar.h"
#include "app/pages/readers/side_by_side/blend_desk.h"
#include "app/pages/readers/side_by_side/run_choice.h"
#include "app/pages/readers/side_by_side/side_by_side_words.h"
#include "app/pages/shared/named_widget.h"
#include "app/pages/shared/table_tools.h"
#include "engine/recommend/blend/list_overlap.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/readers/lists/joined_list_model.h"
#include "widgets/readers/lists/joined_lists.h"
#include "widgets/readers/lists/list_head.h"
#include "widgets/window/empty_page.h"
#include "widgets/words/engine_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace shelf {

SideBySidePanel::SideBySidePanel(Session& session, Jobs& jobs, const Recommending& recommending, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_recommending(recommending),
      m_choice(new RunChoice(session, this)),
      m_blend(new BlendDesk(session, jobs, *m_choice, this)),
      m_sides(new SideBySide(session, jobs, recommending, *m_choice, *m_blend, this))
{
    setObjectName(QStringLiteral("sideBySide"));
    auto* few = new EmptyPage(tr("Several models need two runs"),
                              tr("Train another model on these data, or open its run, to see what each of them "
                                 "recommends to the same reader."),
                              this);
    connect(few->addButton(QStringLiteral("sidesToTraining"), tr("Go to Training")), &QPushButton::clicked, this,
            &SideBySidePanel::trainingWanted);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(few);
    m_pages->addWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);

    buildTop(page);
    m_lists = new JoinedLists(page);
    m_lists->setObjectName(QStringLiteral("joinedLists"));
    m_lists->setAccessibleName(tr("Lists of several models"));
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_bar = new BlendBar(*m_blend, page));

    connect(m_lists, &JoinedLists::bookPicked, this, &SideBySidePanel::bookPicked);
    connect(m_choice, &RunChoice::changed, this, &SideBySidePanel::showState);
    connect(m_choice, &RunChoice::namesChanged, this, &SideBySidePanel::showNames);
    connect(m_blend, &BlendDesk::changed, this, &SideBySidePanel::showWeights);
    connect(m_sides, &SideBySide::found, this, &SideBySidePanel::showLists);
    showState();
}

void SideBySidePanel::buildTop(QWidget* page)
{
    m_count = named(new QSpinBox(page), "sideCount", tr("Number of books in each list"));
    m_count->setToolTip(tr("How many books each model recommends"));
    m_count->setRange(1, 100);
    m_count->setValue(10);
    connect(m_count, &QSpinBox::valueChanged, this, [this] {
        if (m_wishes)
            ask(*m_wishes);
    });
    m_add = named(new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add a run"), page), "sideAdd",
                  tr("Add a run"));
    m_add->setToolTip(tr("One more list: at most %1, and as many as there are trained runs").arg(RunChoice::kMost));
    connect(m_add, &QPushButton::clicked, m_choice, &RunChoice::add);
    m_blendButton = named(new QPushButton(tr("Blend"), page), "sideBlend", tr("Blend"));
    m_blendButton->setCheckable(true);
    m_blendButton->setToolTip(tr("One list of all these models together, by weights that you give"));
    connect(m_blendButton, &QPushButton::toggled, m_blend, &BlendDesk::setOn);
    m_agreement = new QLabel(page);
    m_agreement->setObjectName(QStringLiteral("sideAgreement"));
    m_agreement->setTextFormat(Qt::PlainText);
    m_agreement->setWordWrap(true);
    m_agreement->setToolTip(tr("Order is rank-biased overlap: 1 is the same list, 0 no book in common; the top weighs "
                               "most"));
    m_agreement->setMinimumHeight(2 * m_agreement->fontMetrics().lineSpacing()); // lists stay where they are
    m_agreement->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_agreement->setForegroundRole(QPalette::PlaceholderText);

    auto* row = new QHBoxLayout;
    row->addWidget(boldLabel(tr("Recommended"), page));
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_add);
    row->addWidget(m_blendButton);
    auto* layout = static_cast<QVBoxLayout*>(page->layout());
    layout->addLayout(row);
    layout->addWidget(m_agreement);
}

void SideBySidePanel::setOn(bool on)
{
    if (on) {
        m_choice->begin();
        showState();
    }
    m_sides->setOn(on);
}

void SideBySidePanel::ask(Recommending::Wishes wishes)
{
    wishes.count = m_count->value();
    m_wishes = wishes;
    if (m_sides->isOn())
        m_choice->begin();
    m_sides->ask(wishes);
}

void SideBySidePanel::forget()
{
    m_wishes.reset();
    m_listed = {};
    m_sides->forget();
}

void SideBySidePanel::markBook(int book)
{
    m_lists->markBook(book);
}

void SideBySidePanel::focusLists()
{
    if (m_lists->count() > 0)
        m_lists->focusList(0);
}

void SideBySidePanel::showState()
{
    m_pages->setCurrentIndex(m_choice->isEnough() ? 1 : 0);
    showNames();
}

void SideBySidePanel::showNames()
{
    m_add->setEnabled(m_choice->canAdd());
    QList<ListHead::Choice> choices;
    for (const RunEntry& entry : m_session.runs())
        if (m_choice->run(entry.number))
            choices << ListHead::Choice{entry.number, entry.name, entry.color};
    for (int i = 0; i < m_lists->count(); ++i) {
        const int number = numberAt(i);
        if (number == 0)
            continue;
        const RunEntry* entry = m_session.findRun(number);
        m_lists->head(i)->setChoices(choices, number, tr("Run of list %1").arg(i + 1));
        m_lists->head(i)->setRemovable(m_choice->canRemove(),
                                       tr("Remove the list of %1").arg(entry ? entry->name : QString()));
    }
}

void SideBySidePanel::connectHead(ListHead* head, int at)
{
    if (head->property("connected").toBool())
        return;
    head->setProperty("connected", true);
    const auto place = [this, at] { return static_cast<int>(m_choice->shown().indexOf(numberAt(at))); };
    connect(head, &ListHead::chosen, this, [this, place](int number) { m_choice->put(place(), number); });
    connect(head, &ListHead::removeWanted, this, [this, at, place] {
        if (numberAt(at) != 0)
            m_choice->remove(place());
        else
            m_blendButton->setChecked(false);
    });
    connect(head, &ListHead::weightChanged, this,
            [this, at](int weight) { m_blend->setWeight(numberAt(at), weight); });
}

/// The run of a list; 0: the blend.
int SideBySidePanel::numberAt(int list) const
{
    const auto& lists = m_sides->lists();
    return list < static_cast<int>(lists.size()) ? lists[static_cast<std::size_t>(list)].number : 0;
}

void SideBySidePanel::showLists()
{
    const auto& lists = m_sides->lists();
    const bool blends = m_sides->blended() && !lists.empty();
    const int count = static_cast<int>(lists.size()) + (blends ? 1 : 0);
    const bool isNew = blends && m_lists->count() < count;
    m_lists->setCount(count);
    for (int i = 0; i < count; ++i) {
        const bool isBlend = i == static_cast<int>(lists.size());
        connectHead(m_lists->head(i), i);
        showList(i, isBlend ? *m_sides->blended() : lists[static_cast<std::size_t>(i)],
                 i > 0 ? &lists[static_cast<std::size_t>(i) - 1] : nullptr);
    }
    m_agreement->setText(shownText(SideBySideWords::agreement(lists)));
    m_lists->setAccessibleDescription(m_agreement->text());
    m_lists->join(std::exchange(m_listed, m_recommending.reader()) != m_recommending.reader());
    m_lists->markBook(m_session.selectedBook());
    showNames();
    showWeights();
    if (isNew)
        m_lists->reveal(count - 1);
}

void SideBySidePanel::showList(int at, const SideBySide::List& list, const SideBySide::List* left)
{
    ListHead* head = m_lists->head(at);
    if (list.number == 0) { // the blend
        head->setTitle(list.name);
        head->setRemovable(true, tr("Remove the blend"));
    } else {
        head->setTitle({});
    }
    const DatasetPtr books = m_sides->data();
    const bool refuses = !list.books;
    std::optional<JoinedListModel::Changes> changes;
    const bool isBlend = list.number == 0;
    if (left && !isBlend)
        changes = {placesUp(left->ids(), list.ids()), left->name};
    m_lists->model(at)->setList(
        books, refuses ? std::vector<Recommendation>() : *list.books,
        {list.scores, SideBySideWords::scoreTitle(list), SideBySideWords::scoreTip(list, books->scale)}, changes);
    if (isBlend)
        m_lists->model(at)->setOrigins(SideBySideWords::origins(m_sides->lists(), list));
    m_lists->say(at, refuses ? textOf(list.books.error().words())
                     : list.books->empty() ? tr("No book that this reader has not rated passes the filters.")
                                           : QString());
    m_lists->setListName(at, tr("Books by %1").arg(shownText(list.name)));
    const auto& lists = m_sides->lists();
    QStringList words{refuses || !left ? QString()
                      : isBlend        ? SideBySideWords::fromLists(lists, list)
                                       : SideBySideWords::shared(*left, list),
                      SideBySideWords::hits(list, m_sides->canHit())};
    words.removeAll(QString());
    QStringList tips{refuses || !left ? QString()
                     : isBlend        ? SideBySideWords::fromListsTip(lists, list)
                                      : SideBySideWords::sharedTip(*left, list),
                     SideBySideWords::note(list)};
    tips.removeAll(QString());
    head->setWords(shownText(words.join(QStringLiteral(" · "))), shownText(tips.join(u'\n')));
}

void SideBySidePanel::showWeights()
{
    const bool on = m_blend->isOn();
    m_blendButton->setChecked(on);
    for (int i = 0; i < m_lists->count(); ++i) {
        const int number = numberAt(i);
        m_lists->head(i)->showWeight(on, on && number != 0);
        if (number == 0)
            continue;
        const RunEntry* entry = m_session.findRun(number);
        m_lists->head(i)->setWeight(m_blend->weight(number), BlendDesk::kMostWeight,
                                    tr("Weight of %1").arg(entry ? shownText(entry->name) : QString()));
    }
}

} // namespace shelf
