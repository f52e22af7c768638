-- What a meeting decided says so wherever it stands: the name of the meeting and the number of its minutes, '' where none decided it.

ALTER TABLE submission ADD COLUMN meeting TEXT NOT NULL DEFAULT '';
ALTER TABLE submission ADD COLUMN minute TEXT NOT NULL DEFAULT '';
ALTER TABLE inspection ADD COLUMN plan_meeting TEXT NOT NULL DEFAULT '';
ALTER TABLE inspection ADD COLUMN plan_minute TEXT NOT NULL DEFAULT '';
ALTER TABLE act ADD COLUMN meeting TEXT NOT NULL DEFAULT '';
ALTER TABLE act ADD COLUMN minute TEXT NOT NULL DEFAULT '';

UPDATE submission SET meeting = m.name, minute = m.minute
  FROM agenda_item AS a JOIN meeting AS m ON m.id = a.meeting_id
  WHERE a.effect = 'CLOSE_OUT' AND a.carried_out_on IS NOT NULL AND a.measure_id = submission.measure_id
    AND submission.ending = 'ACCEPTED' AND submission.ended_on = m.held_on;
UPDATE inspection SET plan_meeting = m.name, plan_minute = m.minute
  FROM agenda_item AS a JOIN meeting AS m ON m.id = a.meeting_id
  WHERE a.effect = 'ADOPT_PLAN' AND a.carried_out_on IS NOT NULL AND a.inspection_id = inspection.id;
