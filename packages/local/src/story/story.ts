import type { SampleIds } from '../samples/load.ts';
import type { Stage } from '../start/stage.ts';
import { appoint } from './appointment.ts';
import { settleBusinessTax } from './business-tax.ts';
import { registerCompany } from './company.ts';
import { seeWhoRead } from './data-access.ts';
import { useRights } from './data-rights.ts';
import { employ } from './employment.ts';
import { issueShortLived, replaceExpiredCode } from './expired-code.ts';
import { payLandTax } from './land-tax.ts';
import { tellOnce } from './new-address.ts';
import { actByConsent } from './partner.ts';
import { type PlayedStep, setScene } from './scene.ts';
import { payStateTax } from './state-tax.ts';
import { train } from './training.ts';

/** How the story went. */
export interface PlayedStory {
  readonly steps: readonly PlayedStep[];
  /** whether every step's effect was seen */
  readonly ok: boolean;
}

/**
 * Plays the sample story: taxes from the bill to the treasury's report, a company from its registration to the
 * certificate anybody can verify, its taxes and standing, a partner that acts for a citizen for as long as she consents,
 * an address told once, who read somebody's data, people hired, trained and appointed and what it changes for their health
 * cards, what citizens may ask of their data; with the refusals a user would meet.
 * Every effect is read back through the public APIs, the topics and the mail that was sent. A step whose effect is not
 * seen within 30 seconds is shown as failed, and the story goes on.
 *
 * @throws {Error} the signal's reason when it was aborted.
 */
export async function playStory(stage: Stage, samples: SampleIds): Promise<PlayedStory> {
  const scene = await setScene(stage, samples);
  try {
    await payLandTax(scene);
    const shortLived = await issueShortLived(scene);
    await payStateTax(scene);
    await replaceExpiredCode(scene, shortLived);
    await actByConsent(scene);
    const company = await registerCompany(scene);
    await settleBusinessTax(scene, company);
    await tellOnce(scene);
    await seeWhoRead(scene);
    const hired = await employ(scene);
    await train(scene, hired);
    await appoint(scene);
    await useRights(scene, hired);
    const steps = scene.played;
    const failed = steps.flatMap(({ ok }, index) => (ok ? [] : [index + 1]));
    const ok = failed.length === 0;
    const seen = steps.length - failed.length;
    const text = {
      id: `${seen} dari ${steps.length} langkah terlihat akibatnya${ok ? '' : `; tidak: ${failed.join(', ')}`}`,
      en: `${seen} of ${steps.length} steps had their effect${ok ? '' : `; not: ${failed.join(', ')}`}`,
    };
    scene.pen.end(text, ok);
    return { steps, ok };
  } finally {
    await scene.close();
  }
}
