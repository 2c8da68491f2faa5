// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QVector>
#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace shelf {

/// A slider over the epochs of a training that were kept, with a button that plays them one after the other.
class EpochStrip : public QWidget {
    Q_OBJECT
public:
    explicit EpochStrip(QWidget* parent = nullptr);

    /// ready: whether their maps are worked out; else a button asks for it, which costs about so many
    /// seconds.
    void setEpochs(const QVector<int>& epochs, bool ready, const QString& cost = {});
    /// Instead of everything: what is going on.
    void setBusy(const QString& text);
    int position() const; ///< index into the epochs
    void setPosition(int position);
    void stopPlaying();

signals:
    void prepareWanted();
    void positionChanged(int position); ///< by the person, or while playing

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();
    void setPlaying(bool playing);
    void setIcons();
    QVector<int> m_epochs;
    QToolButton* m_play;
    QSlider* m_slider;
    QLabel* m_text;
    QPushButton* m_prepare;
    QTimer m_timer;
};

} // namespace shelf
