// SPDX-License-Identifier: GPL-3.0-or-later
// What may be recommended: filters, rules, books and people that are not wanted, and the way back.
#include "app/pages/readers/reader_words.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/readers/recommended_panel.h"
#include "app/pages/shared/undo_bar.h"
#include "app/session/kept_settings.h"
#include "engine/titles/authors.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/readers/book_filter_bar.h"
#include "widgets/readers/feature_form.h"
#include "widgets/readers/list_rules_bar.h"
#include "widgets/readers/together_bar.h"
#include "widgets/size/whole_height.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace shelf {

/// The button that shows them, and the bars, which are given back.
QWidget* ReadersPage::buildFilters(QWidget* page)
{
    m_filterButton = new QToolButton(page);
    m_filterButton->setObjectName(QStringLiteral("showFilters"));
    m_filterButton->setCheckable(true);
    m_filterButton->setAutoRaise(true);
    m_filterButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filterButton->setToolTip(
        tr("By author, year, language, genre and ratings; diversity; series and editions; two readers"));
    m_clearFilters = iconButton(QStringLiteral("clearWishes"), QStringLiteral("close"),
                                tr("Clear filters and the second reader"), page);
    connect(m_clearFilters, &QToolButton::clicked, this, [this] { clearFilters(false); });
    QSizePolicy kept = m_clearFilters->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing moves when it comes
    m_clearFilters->setSizePolicy(kept);
    m_filters = new BookFilterBar(page);
    m_rules = new ListRulesBar(page);
    if (m_settings)
        m_rules->setRules(keptListRules(*m_settings));
    m_together = new TogetherBar(page);
    auto* bars = new WholeHeight(page);
    auto* barRows = new QVBoxLayout(bars);
    barRows->setContentsMargins(0, 0, 0, 0);
    barRows->setSpacing(0);
    barRows->addWidget(m_filters);
    barRows->addWidget(m_rules);
    barRows->addWidget(m_together);
    bars->hide();
    connect(m_filterButton, &QToolButton::toggled, this, [this, bars](bool on) {
        bars->setVisible(on);
        showFilterCount();
    });
    connect(m_filters, &BookFilterBar::clearWanted, this, [this] { clearFilters(false); });
    connect(m_filters, &BookFilterBar::changed, this, &ReadersPage::recommendBooks);
    connect(m_rules, &ListRulesBar::changed, this, &ReadersPage::takeRules);
    connect(m_together, &TogetherBar::changed, this, &ReadersPage::recommendBooks);
    return bars;
}

Recommending::Wishes ReadersPage::wishes() const
{
    return {.count = m_recommended->count(),
            .filter = m_filters->filter(),
            .rules = m_rules->rules(),
            .diversity = m_filters->diversity(),
            .second = m_together->reader(),
            .rule = m_together->rule(),
            .features = m_features->values()};
}

void ReadersPage::showName()
{
    m_name->setText(ReaderWords::together(m_head, m_second));
}

/// All that filters, and asks.
void ReadersPage::setWishes(const Recommending::Wishes& wishes)
{
    m_filters->setFilter(wishes.filter, wishes.diversity);
    m_rules->setRules(wishes.rules);
    m_together->setReader(wishes.second, wishes.rule);
    takeRules();
}

void ReadersPage::notThese(const std::vector<int>& books)
{
    for (const int book : books)
        m_recommending->exclude(book);
    const auto first = static_cast<std::size_t>(books.front());
    const QString words = books.size() > 1 ? tr("%Ln book(s) will not be recommended to this reader again.",
                                                nullptr, static_cast<int>(books.size()))
                                           : tr("“%1” will not be recommended to this reader again.")
                                                 .arg(shownText(m_session.dataset()->books.label(first)));
    m_notice->offer(words, [this, books, reader = shown()] {
        if (shown() != reader)
            return;
        for (const int book : books)
            m_recommending->readmit(book);
        recommendBooks();
    });
    recommendBooks();
}

/// By the first of them, as the catalogue names them.
void ReadersPage::neverThisAuthor(int book)
{
    const DatasetPtr dataset = m_session.dataset();
    if (book < 0 || !dataset)
        return;
    const QString person =
        QString::fromStdString(firstAuthor(dataset->books.authors[static_cast<std::size_t>(book)]));
    if (person.isEmpty())
        return;
    const ListRules before = m_rules->rules();
    m_rules->addUnwanted(person);
    m_notice->offer(tr("No book by %1 is recommended any more; “Filters” has the list.").arg(person),
                    [this, before] {
                        m_rules->setRules(before);
                        takeRules();
                    });
}

void ReadersPage::takeRules()
{
    if (m_settings)
        keepListRules(*m_settings, m_rules->rules());
    recommendBooks();
}

/// Rules and people are kept from one start to the next: what took long to type comes back by undo.
void ReadersPage::clearFilters(bool booksBack)
{
    const Recommending::Wishes before = wishes();
    const Recommending::Exclusions excluded = m_recommending->excluded();
    if (booksBack)
        m_recommending->setExcluded({});
    setWishes(before.open());
    m_notice->offer(booksBack && !excluded.empty() ? tr("The filters are cleared, and all books are back.")
                                                   : tr("The filters are cleared."),
                    [this, before, excluded, reader = shown()] {
                        if (shown() == reader)
                            m_recommending->setExcluded(excluded);
                        setWishes(before);
                    });
}

void ReadersPage::showFilterCount()
{
    const int active = wishes().conditions();
    m_filters->setClearable(active > 0);
    m_clearFilters->setVisible(active > 0);
    m_filterButton->setText(ReaderWords::filters(active));
    m_filterButton->setAccessibleName(m_filterButton->text());
    m_filterButton->setIcon(theme::icon(m_filterButton->isChecked() ? QStringLiteral("chevron-down")
                                                                    : QStringLiteral("chevron-right")));
}

} // namespace shelf
