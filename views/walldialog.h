// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "walllayout.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace qd {

class TextLabel;

QString wallPageText(WallPage page); ///< as people call it

/// Walls by name, put together: their windows, on which screens, what each shows, with a preview
/// over the live fleet. Nothing is changed before Save. GUI thread.
class WallDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Choices
    {
        QStringList screens; ///< that are there now
        QStringList fleets;  ///< names of the saved ones
        /// A wall's window over what \a place names, as a child of \a parent.
        std::function<QWidget *(const WallPlace &place, QWidget *parent)> preview;
    };

    WallDialog(const Theme &theme, const QList<WallLayout> &layouts, const Choices &choices,
               QWidget *parent = nullptr);

    const QList<WallLayout> &layouts() const { return m_layouts; }
    QString mistake() const; ///< why it cannot be saved; empty: it can

    // For tests.
    QListWidget *walls() const { return m_walls; }
    QListWidget *windows() const { return m_windows; }
    QListWidget *pages() const { return m_pages; }
    QLineEdit *nameEdit() const { return m_name; }
    QSpinBox *secondsBox() const { return m_seconds; }
    QComboBox *screenBox() const { return m_screen; }
    QPushButton *addWallButton() const { return m_addWall; }
    QPushButton *addWindowButton() const { return m_addWindow; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *showButton() const { return m_show; }
    QWidget *preview() const { return m_preview; }

signals:
    void saved(const QList<qd::WallLayout> &layouts);
    void showRequested(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeWalls();
    QWidget *makeWindow();
    WallLayout *wall();
    WallPlace *place();
    void fillWalls(int current);
    void fillWindows(int current);
    void fillPlace();
    void take();
    void tell();
    void showPreview();
    bool save();

    const Theme &m_theme;
    QList<WallLayout> m_layouts;
    Choices m_choices;
    bool m_filling = false;
    QListWidget *m_walls, *m_windows, *m_pages;
    QLineEdit *m_name;
    QComboBox *m_screen, *m_fleet;
    QSpinBox *m_seconds, *m_scale, *m_dim;
    QCheckBox *m_dims;
    QTimeEdit *m_from, *m_to;
    QPushButton *m_addWall, *m_removeWall, *m_addWindow, *m_removeWindow, *m_save, *m_show;
    QWidget *m_place = nullptr, *m_frame = nullptr, *m_preview = nullptr;
    TextLabel *m_mistake;
};

} // namespace qd
