// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"
#include "theme.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QToolButton;

namespace qd {

class AlertPreviewBox;
class AlertScopeEdit;
class Fleet;
class Segments;
class TextLabel;

/// One rule, to be made or changed: what of what, how much for how long, where, how it calls; with
/// each mistake told at its field and what it would have done told from the history. Of a built-in
/// rule what it watches stays as it is. GUI thread.
class AlertRuleDialog final : public QDialog
{
    Q_OBJECT
public:
    AlertRuleDialog(Fleet &fleet, const Theme &theme, const AlertRule &rule, bool isNew,
                    QWidget *parent = nullptr);

    AlertRule rule() const; ///< as it stands in the fields
    /// What is wrong, by the field ("name", "limit", "for_seconds", "scope" …); empty: nothing.
    QString mistakeAt(const QString &field) const;

    // Its fields, for tests.
    QLineEdit *nameEdit() const { return m_name; }
    QComboBox *subjectBox() const { return m_subject; }
    QComboBox *figureBox() const { return m_figure; }
    QComboBox *testBox() const { return m_test; }
    QLineEdit *limitEdit() const { return m_limit; }
    QLineEdit *hysteresisEdit() const { return m_hysteresis; }
    QSpinBox *forBox() const { return m_for; }
    Segments *severity() const { return m_severity; }
    AlertScopeEdit *scope() const { return m_scope; }
    QCheckBox *quietBox() const { return m_quiet; }
    AlertPreviewBox *preview() const { return m_preview; }
    QPushButton *saveButton() const { return m_save; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeFields();
    QHBoxLayout *addRow(QFormLayout *form, const QString &label, const QString &field,
                        QWidget *first);
    void makeWhat(QFormLayout *form);
    void makeCalls(QFormLayout *form);
    void fill(const AlertRule &rule);
    void fillFigures(const QString &chosen);
    void fillTests(AlertTest chosen);
    void showUnits();
    void check(); ///< after each change
    static QStringList mistakesOf(const AlertRule &made);
    const AlertFigure *figure() const;

    Fleet &m_fleet;
    const Theme &m_theme;
    const AlertRule m_given;
    QLineEdit *m_name, *m_limit, *m_hysteresis;
    QComboBox *m_subject, *m_figure, *m_test;
    TextLabel *m_unit, *m_backUnit, *m_builtIn;
    QSpinBox *m_for;
    Segments *m_severity;
    AlertScopeEdit *m_scope;
    QCheckBox *m_quiet, *m_notify, *m_sound, *m_webhook;
    QTimeEdit *m_quietFrom, *m_quietTo;
    QList<QToolButton *> m_days;
    AlertPreviewBox *m_preview;
    QPushButton *m_save;
    QHash<QString, TextLabel *> m_mistakes; ///< by field
    bool m_filling = false;
};

} // namespace qd
