// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/epoch_strip.h"

#include "widgets/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace shelf {

namespace {

constexpr int kFrame = 400; ///< ms that an epoch is shown while playing

} // namespace

EpochStrip::EpochStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("epochStrip"));
    setAccessibleName(tr("Epochs of the training"));
    m_play = new QToolButton(this);
    m_play->setObjectName(QStringLiteral("epochPlay"));
    m_play->setAutoRaise(true);
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(QStringLiteral("epochSlider"));
    m_slider->setAccessibleName(tr("Epoch"));
    m_slider->setToolTip(tr("The map as it was after an epoch of the training"));
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("epochText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(
        m_text->fontMetrics().horizontalAdvance(tr("Epoch %1 of %2").arg(1000).arg(1000)));
    m_prepare = new QPushButton(tr("Work out the maps of all epochs"), this);
    m_prepare->setObjectName(QStringLiteral("epochPrepare"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid / 4, theme::kGrid, theme::kGrid / 4);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_prepare);
    layout->addWidget(m_play);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_text);
    m_timer.setInterval(kFrame);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_slider->value() >= m_slider->maximum())
            return setPlaying(false);
        m_slider->setValue(m_slider->value() + 1);
    });
    connect(m_play, &QToolButton::clicked, this, [this] {
        if (!m_timer.isActive() && m_slider->value() >= m_slider->maximum())
            m_slider->setValue(0);
        setPlaying(!m_timer.isActive());
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        say();
        emit positionChanged(value);
    });
    connect(m_prepare, &QPushButton::clicked, this, &EpochStrip::prepareWanted);
    setPlaying(false);
}

void EpochStrip::setEpochs(const QVector<int>& epochs, bool ready, const QString& cost)
{
    const bool atEnd = m_epochs.isEmpty() || m_slider->value() == m_slider->maximum();
    m_epochs = epochs;
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, std::max(0, int(epochs.size()) - 1));
        if (atEnd)
            m_slider->setValue(m_slider->maximum());
    }
    m_prepare->setVisible(!ready);
    m_prepare->setEnabled(true);
    m_play->setVisible(ready);
    m_slider->setVisible(ready);
    if (!ready)
        setPlaying(false);
    if (ready)
        say();
    else
        m_text->setText(cost);
}

void EpochStrip::setBusy(const QString& text)
{
    setPlaying(false);
    m_prepare->setVisible(true);
    m_prepare->setEnabled(false);
    m_play->hide();
    m_slider->hide();
    m_text->setText(text);
}

int EpochStrip::position() const
{
    return m_slider->value();
}

void EpochStrip::setPosition(int position)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(position);
    say();
}

void EpochStrip::stopPlaying()
{
    setPlaying(false);
}

void EpochStrip::say()
{
    if (m_epochs.isEmpty())
        return m_text->clear();
    const QLocale locale;
    const int epoch = m_epochs[std::min(m_slider->value(), int(m_epochs.size()) - 1)];
    m_text->setText(epoch == 0
                        ? tr("Before training")
                        : tr("Epoch %1 of %2").arg(locale.toString(epoch), locale.toString(m_epochs.back())));
    m_slider->setAccessibleDescription(m_text->text());
}

void EpochStrip::setPlaying(bool playing)
{
    playing ? m_timer.start() : m_timer.stop();
    const QString text = playing ? tr("Pause") : tr("Play");
    m_play->setAccessibleName(playing ? tr("Pause the epochs") : tr("Play the epochs"));
    m_play->setToolTip(playing ? tr("Stay at this epoch") : tr("Play the training from epoch to epoch"));
    setIcons();
}

void EpochStrip::setIcons()
{
    m_play->setIcon(theme::icon(m_timer.isActive() ? QStringLiteral("pause") : QStringLiteral("play")));
}

void EpochStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace shelf
