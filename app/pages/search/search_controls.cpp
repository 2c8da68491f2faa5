// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_controls.h"

#include "app/pages/shared/named_widget.h"
#include "app/pages/shared/thin_progress.h"
#include "widgets/look/theme.h"
#include "widgets/window/keep_focus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shelf {

SearchControls::SearchControls(QWidget* parent)
    : QWidget(parent),
      m_start(named(new QPushButton(this), "startSearch", tr("Start search"))),
      m_pause(named(new QPushButton(tr("Pause"), this), "pauseSearch", tr("Pause search"))),
      m_stop(named(new QPushButton(tr("Stop"), this), "stopSearch", tr("Stop search"))),
      m_open(named(new QPushButton(tr("Open…"), this), "openSearch", tr("Open a saved search"))),
      m_save(named(new QPushButton(tr("Save…"), this), "saveSearch", tr("Save this search"))),
      m_progress(named(new ThinProgress(this), "searchProgress", tr("Progress of the search"))),
      m_hint(new QLabel(this))
{
    m_start->setProperty("primary", true);
    m_pause->setCheckable(true);
    m_hint->setObjectName(QStringLiteral("searchHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setMinimumHeight(m_hint->fontMetrics().lineSpacing() * 3); // so that nothing jumps

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGrid);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_stop);
    auto* files = new QHBoxLayout;
    files->setSpacing(theme::kGrid);
    files->addWidget(m_open);
    files->addWidget(m_save);
    files->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_start);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_hint);
    layout->addLayout(files);

    connect(m_start, &QPushButton::clicked, this, &SearchControls::startWanted);
    connect(m_pause, &QPushButton::clicked, this, &SearchControls::pauseWanted);
    connect(m_stop, &QPushButton::clicked, this, &SearchControls::stopWanted);
    connect(m_open, &QPushButton::clicked, this, &SearchControls::openWanted);
    connect(m_save, &QPushButton::clicked, this, &SearchControls::saveWanted);
    recolor();
}

void SearchControls::showOffer(const SearchOffer& offer)
{
    const KeepFocus keep(this, {m_start, m_pause, m_stop});
    m_start->setEnabled(offer.canStart);
    m_start->setText(offer.goesOn ? tr("Go on") : tr("Start search"));
    m_pause->setEnabled(offer.canEnd);
    m_pause->setChecked(offer.isPaused);
    m_pause->setText(offer.isPaused ? tr("Resume") : tr("Pause"));
    m_stop->setEnabled(offer.canEnd);
    m_open->setEnabled(offer.canOpen);
    m_save->setEnabled(offer.canSave);
    m_progress->setVisible(offer.isRunning);
}

void SearchControls::showHint(const SearchHint& hint)
{
    m_isProblem = hint.isProblem;
    if (m_hint->text() != hint.text)
        m_hint->setText(hint.text);
    recolor();
}

void SearchControls::showProgress(const SearchProgress& at)
{
    m_progress->setFraction(at.fraction);
}

void SearchControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void SearchControls::recolor()
{
    m_start->setIcon(theme::icon(QStringLiteral("play")));
    m_pause->setIcon(theme::icon(QStringLiteral("pause")));
    m_stop->setIcon(theme::icon(QStringLiteral("stop")));
    m_open->setIcon(theme::icon(QStringLiteral("open")));
    m_save->setIcon(theme::icon(QStringLiteral("save")));
    QPalette colors = palette();
    if (m_isProblem)
        colors.setColor(QPalette::WindowText, theme::colors().error);
    m_hint->setPalette(colors);
}

} // namespace shelf
